// Makes ListPolicyGenerationAssets: the output of Client::list_policy_generation_assets, owned of views, and writes
// JSON. Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_policy_generation_assets.h"

#include "outcrop/bedrock_agentcore_control/operations/list_policy_generation_assets.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListPolicyGenerationAssets to_owned(const ListPolicyGenerationAssetsView& view) {
  ListPolicyGenerationAssets owned;
  internal::own(owned.policy_generation_assets, view.policy_generation_assets);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListPolicyGenerationAssets& in) {
  writer.begin_object();
  writer.member("policyGenerationAssets", in.policy_generation_assets);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
