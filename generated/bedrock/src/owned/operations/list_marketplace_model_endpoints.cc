// Makes ListMarketplaceModelEndpoints: the output of Client::list_marketplace_model_endpoints, owned of views, and
// writes JSON. Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/operations/list_marketplace_model_endpoints.h"

#include "outcrop/bedrock/operations/list_marketplace_model_endpoints.h"
#include "outcrop/bedrock/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

ListMarketplaceModelEndpoints to_owned(const ListMarketplaceModelEndpointsView& view) {
  ListMarketplaceModelEndpoints owned;
  internal::own(owned.marketplace_model_endpoints, view.marketplace_model_endpoints);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListMarketplaceModelEndpoints& in) {
  writer.begin_object();
  writer.member("marketplaceModelEndpoints", in.marketplace_model_endpoints);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock
