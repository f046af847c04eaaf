// Makes Secret of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/secret.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/secret.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

Secret to_owned(const SecretView& view) {
  Secret owned;
  internal::own(owned.secret_arn, view.secret_arn);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Secret& in) {
  writer.begin_object();
  writer.member("secretArn", in.secret_arn);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
