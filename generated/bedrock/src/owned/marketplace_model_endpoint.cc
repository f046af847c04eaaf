// Makes MarketplaceModelEndpoint of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/marketplace_model_endpoint.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/marketplace_model_endpoint.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

MarketplaceModelEndpoint to_owned(const MarketplaceModelEndpointView& view) {
  MarketplaceModelEndpoint owned;
  internal::own(owned.endpoint_arn, view.endpoint_arn);
  internal::own(owned.model_source_identifier, view.model_source_identifier);
  internal::own(owned.status, view.status);
  internal::own(owned.status_message, view.status_message);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  internal::own(owned.endpoint_config, view.endpoint_config);
  internal::own(owned.endpoint_status, view.endpoint_status);
  internal::own(owned.endpoint_status_message, view.endpoint_status_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MarketplaceModelEndpoint& in) {
  writer.begin_object();
  writer.member("endpointArn", in.endpoint_arn);
  writer.member("modelSourceIdentifier", in.model_source_identifier);
  writer.member("status", in.status);
  writer.member("statusMessage", in.status_message);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.member("endpointConfig", in.endpoint_config);
  writer.member("endpointStatus", in.endpoint_status);
  writer.member("endpointStatusMessage", in.endpoint_status_message);
  writer.end_object();
}

}  // namespace outcrop::bedrock
