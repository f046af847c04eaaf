// Makes GetMarketplaceModelEndpoint: the output of Client::get_marketplace_model_endpoint, owned of views, and writes
// JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/get_marketplace_model_endpoint.h"

#include "outcrop/bedrock/operations/get_marketplace_model_endpoint.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

GetMarketplaceModelEndpoint to_owned(const GetMarketplaceModelEndpointView& view) {
  GetMarketplaceModelEndpoint owned;
  internal::own(owned.marketplace_model_endpoint, view.marketplace_model_endpoint);
  return owned;
}

void write_json(internal::JsonWriter& writer, const GetMarketplaceModelEndpoint& in) {
  writer.begin_object();
  writer.member("marketplaceModelEndpoint", in.marketplace_model_endpoint);
  writer.end_object();
}

}  // namespace outcrop::bedrock
