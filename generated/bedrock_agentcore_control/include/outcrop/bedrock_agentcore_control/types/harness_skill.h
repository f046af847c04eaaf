// HarnessSkill and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore_control {

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillAwsSkillsSource.html
struct HarnessSkillAwsSkillsSource {
  std::optional<std::vector<std::string>> paths{};

  friend bool operator==(const HarnessSkillAwsSkillsSource&, const HarnessSkillAwsSkillsSource&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillAwsSkillsSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillGitAuth.html
struct HarnessSkillGitAuth {
  /// Required.
  std::optional<std::string> credential_arn{};
  std::optional<std::string> username{};

  friend bool operator==(const HarnessSkillGitAuth&, const HarnessSkillGitAuth&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillGitAuth& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillGitSource.html
struct HarnessSkillGitSource {
  /// Required.
  std::optional<std::string> url{};
  std::optional<std::string> path{};
  Box<HarnessSkillGitAuth> auth{};

  friend bool operator==(const HarnessSkillGitSource&, const HarnessSkillGitSource&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillGitSource& in);

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillS3Source.html
struct HarnessSkillS3Source {
  /// Required.
  std::optional<std::string> uri{};

  friend bool operator==(const HarnessSkillS3Source&, const HarnessSkillS3Source&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillS3Source& in);

/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkill.html
struct HarnessSkill {
  std::optional<std::string> path{};
  Box<HarnessSkillS3Source> s3{};
  Box<HarnessSkillGitSource> git{};
  Box<HarnessSkillAwsSkillsSource> aws_skills{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessSkill&, const HarnessSkill&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkill& in);

}  // namespace outcrop::bedrock_agentcore_control
