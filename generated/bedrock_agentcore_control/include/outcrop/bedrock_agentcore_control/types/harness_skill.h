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

/// Gives an agent the skills that AWS has put into its environment.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillAwsSkillsSource.html
struct HarnessSkillAwsSkillsSource {
  /// Patterns for the skills that are taken, such as `core-skills/*`. Absent: all are.
  std::optional<std::vector<std::string>> paths{};

  friend bool operator==(const HarnessSkillAwsSkillsSource&, const HarnessSkillAwsSkillsSource&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillAwsSkillsSource& in);

/// How to sign in to a Git repository that is not public.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillGitAuth.html
struct HarnessSkillGitAuth {
  /// The ARN of the credential provider that keeps the password or access token.
  ///
  /// Required.
  std::optional<std::string> credential_arn{};
  /// The user to sign in as. Absent: oauth2.
  std::optional<std::string> username{};

  friend bool operator==(const HarnessSkillGitAuth&, const HarnessSkillGitAuth&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillGitAuth& in);

/// A skill in a Git repository.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillGitSource.html
struct HarnessSkillGitSource {
  /// The repository's address, with https.
  ///
  /// Required.
  std::optional<std::string> url{};
  /// The skill's folder in the repository.
  std::optional<std::string> path{};
  /// How to sign in to a repository that is not public.
  Box<HarnessSkillGitAuth> auth{};

  friend bool operator==(const HarnessSkillGitSource&, const HarnessSkillGitSource&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillGitSource& in);

/// A skill in Amazon S3.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkillS3Source.html
struct HarnessSkillS3Source {
  /// The skill's folder as s3://bucket/prefix/.
  ///
  /// Required.
  std::optional<std::string> uri{};

  friend bool operator==(const HarnessSkillS3Source&, const HarnessSkillS3Source&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkillS3Source& in);

/// Where a skill of an agent comes from.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_HarnessSkill.html
struct HarnessSkill {
  /// The skill's path in the agent's own file system.
  std::optional<std::string> path{};
  /// A folder in Amazon S3.
  Box<HarnessSkillS3Source> s3{};
  /// A Git repository.
  Box<HarnessSkillGitSource> git{};
  /// Skills that AWS has put into the agent's environment.
  Box<HarnessSkillAwsSkillsSource> aws_skills{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const HarnessSkill&, const HarnessSkill&) = default;
};
void write_json(internal::JsonWriter& writer, const HarnessSkill& in);

}  // namespace outcrop::bedrock_agentcore_control
