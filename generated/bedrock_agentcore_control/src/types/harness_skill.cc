// Writes HarnessSkill and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/harness_skill.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const HarnessSkillAwsSkillsSource& in) {
  writer.begin_object();
  writer.member("paths", in.paths);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessSkillGitAuth& in) {
  writer.begin_object();
  writer.required("credentialArn", in.credential_arn);
  writer.member("username", in.username);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessSkillGitSource& in) {
  writer.begin_object();
  writer.required("url", in.url);
  writer.member("path", in.path);
  writer.member("auth", in.auth);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessSkillS3Source& in) {
  writer.begin_object();
  writer.required("uri", in.uri);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const HarnessSkill& in) {
  writer.exactly_one("HarnessSkill", in.path.has_value() + in.s3.has_value() + in.git.has_value() +
                                         in.aws_skills.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("path", in.path);
  writer.member("s3", in.s3);
  writer.member("git", in.git);
  writer.member("awsSkills", in.aws_skills);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
