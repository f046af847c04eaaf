// Makes DeleteMarketplaceModelEndpoint: the output of Client::delete_marketplace_model_endpoint, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/delete_marketplace_model_endpoint.h"

#include "outcrop/bedrock/operations/delete_marketplace_model_endpoint.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

DeleteMarketplaceModelEndpoint to_owned(const DeleteMarketplaceModelEndpointView&) { return {}; }

void write_json(internal::JsonWriter& writer, const DeleteMarketplaceModelEndpoint&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock
