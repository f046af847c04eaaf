// Makes DeleteOnlineEvaluationConfig: the output of Client::delete_online_evaluation_config, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_online_evaluation_config.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_online_evaluation_config.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteOnlineEvaluationConfig to_owned(const DeleteOnlineEvaluationConfigView& view) {
  DeleteOnlineEvaluationConfig owned;
  internal::own(owned.online_evaluation_config_arn, view.online_evaluation_config_arn);
  internal::own(owned.online_evaluation_config_id, view.online_evaluation_config_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteOnlineEvaluationConfig& in) {
  writer.begin_object();
  writer.member("onlineEvaluationConfigArn", in.online_evaluation_config_arn);
  writer.member("onlineEvaluationConfigId", in.online_evaluation_config_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
