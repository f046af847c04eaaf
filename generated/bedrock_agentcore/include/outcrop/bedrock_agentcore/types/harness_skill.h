// HarnessSkill and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/box.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// Skills that AWS provides.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSkillAwsSkillsSource.html
struct HarnessSkillAwsSkillsSource {
  /// Which of them, as glob patterns of their paths. Absent: all.
  std::optional<std::vector<std::string>> paths{};

  friend bool operator==(const HarnessSkillAwsSkillsSource&, const HarnessSkillAwsSkillsSource&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillAwsSkillsSource& in);

/// How the service signs in at a git repository.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSkillGitAuth.html
struct HarnessSkillGitAuth {
  /// The password or access token, by the ARN that AgentCore Identity keeps it under.
  ///
  /// Required.
  std::optional<std::string> credential_arn{};
  /// The user name. Absent: oauth2.
  std::optional<std::string> username{};

  friend bool operator==(const HarnessSkillGitAuth&, const HarnessSkillGitAuth&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillGitAuth& in);

/// A skill in a git repository.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSkillGitSource.html
struct HarnessSkillGitSource {
  /// The HTTPS URL of the repository.
  ///
  /// Required.
  std::optional<std::string> url{};
  /// The skill's folder in the repository. Absent: the repository as a whole.
  std::optional<std::string> path{};
  /// How to sign in. Absent: the repository is public.
  Box<HarnessSkillGitAuth> auth{};

  friend bool operator==(const HarnessSkillGitSource&, const HarnessSkillGitSource&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillGitSource& in);

/// A skill in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSkillS3Source.html
struct HarnessSkillS3Source {
  /// The skill's folder, as s3://bucket/prefix/.
  ///
  /// Required.
  std::optional<std::string> uri{};

  friend bool operator==(const HarnessSkillS3Source&, const HarnessSkillS3Source&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillS3Source& in);

/// A skill: instructions and files that the agent reads where a task asks for them.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_HarnessSkill.html
struct HarnessSkill {
  /// The skill is in the agent's container, in this folder.
  std::optional<std::string> path{};
  /// The skill is in Amazon S3.
  Box<HarnessSkillS3Source> s3{};
  /// The skill is in a git repository.
  Box<HarnessSkillGitSource> git{};
  /// Skills that AWS provides.
  Box<HarnessSkillAwsSkillsSource> aws_skills{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessSkill&, const HarnessSkill&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkill& in);

}  // namespace outcrop::bedrock_agentcore
