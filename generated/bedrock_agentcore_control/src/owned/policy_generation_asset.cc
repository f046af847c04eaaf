// Makes PolicyGenerationAsset and the shapes that only it holds of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/policy_generation_asset.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/policy_generation_asset.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

Finding to_owned(const FindingView& view) {
  Finding owned;
  internal::own(owned.type, view.type);
  internal::own(owned.description, view.description);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Finding& in) {
  writer.begin_object();
  writer.member("type", in.type);
  writer.member("description", in.description);
  writer.end_object();
}

PolicyGenerationAsset to_owned(const PolicyGenerationAssetView& view) {
  PolicyGenerationAsset owned;
  internal::own(owned.policy_generation_asset_id, view.policy_generation_asset_id);
  internal::own(owned.definition, view.definition);
  internal::own(owned.raw_text_fragment, view.raw_text_fragment);
  internal::own(owned.findings, view.findings);
  return owned;
}

void write_json(internal::JsonWriter& writer, const PolicyGenerationAsset& in) {
  writer.begin_object();
  writer.member("policyGenerationAssetId", in.policy_generation_asset_id);
  writer.member("definition", in.definition);
  writer.member("rawTextFragment", in.raw_text_fragment);
  writer.member("findings", in.findings);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
