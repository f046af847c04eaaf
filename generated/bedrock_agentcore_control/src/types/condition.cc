// Writes Condition and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/condition.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const MatchPaths& in) {
  writer.begin_object();
  writer.required("anyOf", in.any_of);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const IamPrincipal& in) {
  writer.begin_object();
  writer.required("arn", in.arn);
  writer.member("operator", in.operator_);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MatchPrincipalEntry& in) {
  writer.exactly_one("MatchPrincipalEntry", in.iam_principal.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("iamPrincipal", in.iam_principal);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const MatchPrincipals& in) {
  writer.begin_object();
  writer.required("anyOf", in.any_of);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Condition& in) {
  writer.exactly_one("Condition",
                     in.match_principals.has_value() + in.match_paths.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("matchPrincipals", in.match_principals);
  writer.member("matchPaths", in.match_paths);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
