// Makes GetWorkloadAccessToken: the output of Client::get_workload_access_token, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_workload_access_token.h"

#include "outcrop/bedrock_agentcore/operations/get_workload_access_token.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetWorkloadAccessToken to_owned(const GetWorkloadAccessTokenView& view) {
  GetWorkloadAccessToken owned;
  internal::own(owned.workload_access_token, view.workload_access_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetWorkloadAccessToken& in) {
  writer.begin_object();
  writer.sensitive().member("workloadAccessToken", in.workload_access_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
