// Tables of the shapes in outcrop/bedrock_agentcore/types/harness_skill.h.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore/types/harness_skill.h>

#include "bedrock_agentcore/fields.h"

namespace outcrop::bedrock_agentcore {

const cli::Shape& fields_of(const HarnessSkill*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSkill::path>("path"),
      cli::field<&HarnessSkill::s3>("s3"),
      cli::field<&HarnessSkill::git>("git"),
      cli::field<&HarnessSkill::aws_skills>("awsSkills"),
  };
  static constexpr cli::Shape shape{.name = "HarnessSkill", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const HarnessSkillAwsSkillsSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSkillAwsSkillsSource::paths>("paths"),
  };
  static constexpr cli::Shape shape{.name = "HarnessSkillAwsSkillsSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessSkillGitAuth*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSkillGitAuth::credential_arn>("credentialArn", true),
      cli::field<&HarnessSkillGitAuth::username>("username"),
  };
  static constexpr cli::Shape shape{.name = "HarnessSkillGitAuth", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessSkillGitSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSkillGitSource::url>("url", true),
      cli::field<&HarnessSkillGitSource::path>("path"),
      cli::field<&HarnessSkillGitSource::auth>("auth"),
  };
  static constexpr cli::Shape shape{.name = "HarnessSkillGitSource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HarnessSkillS3Source*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HarnessSkillS3Source::uri>("uri", true),
  };
  static constexpr cli::Shape shape{.name = "HarnessSkillS3Source", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore
