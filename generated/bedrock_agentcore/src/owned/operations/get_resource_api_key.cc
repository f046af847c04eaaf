// Makes GetResourceApiKey: the output of Client::get_resource_api_key, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/get_resource_api_key.h"

#include "outcrop/bedrock_agentcore/operations/get_resource_api_key.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

GetResourceApiKey to_owned(const GetResourceApiKeyView& view) {
  GetResourceApiKey owned;
  internal::own(owned.api_key, view.api_key);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetResourceApiKey& in) {
  writer.begin_object();
  writer.sensitive().member("apiKey", in.api_key);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
