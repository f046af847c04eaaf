// Makes DeregisterMarketplaceModelEndpoint: the output of Client::deregister_marketplace_model_endpoint, owned of
// views, and writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/deregister_marketplace_model_endpoint.h"

#include "outcrop/bedrock/operations/deregister_marketplace_model_endpoint.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeregisterMarketplaceModelEndpoint to_owned(const DeregisterMarketplaceModelEndpointView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeregisterMarketplaceModelEndpoint&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
