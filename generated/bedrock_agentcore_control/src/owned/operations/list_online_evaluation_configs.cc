// Makes ListOnlineEvaluationConfigs: the output of Client::list_online_evaluation_configs, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_online_evaluation_configs.h"

#include "outcrop/bedrock_agentcore_control/operations/list_online_evaluation_configs.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListOnlineEvaluationConfigs to_owned(const ListOnlineEvaluationConfigsView& view) {
  ListOnlineEvaluationConfigs owned;
  internal::own(owned.online_evaluation_configs, view.online_evaluation_configs);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListOnlineEvaluationConfigs& in) {
  writer.begin_object();
  writer.member("onlineEvaluationConfigs", in.online_evaluation_configs);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
