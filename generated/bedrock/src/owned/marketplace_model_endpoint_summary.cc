// Makes MarketplaceModelEndpointSummary of views, and writes JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/owned/marketplace_model_endpoint_summary.h"

#include "outcrop/bedrock/to_owned.h"
#include "outcrop/bedrock/views/marketplace_model_endpoint_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock {

MarketplaceModelEndpointSummary to_owned(const MarketplaceModelEndpointSummaryView& view) {
  MarketplaceModelEndpointSummary owned;
  internal::own(owned.endpoint_arn, view.endpoint_arn);
  internal::own(owned.model_source_identifier, view.model_source_identifier);
  internal::own(owned.status, view.status);
  internal::own(owned.status_message, view.status_message);
  internal::own(owned.created_at, view.created_at);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const MarketplaceModelEndpointSummary& in) {
  writer.begin_object();
  writer.member("endpointArn", in.endpoint_arn);
  writer.member("modelSourceIdentifier", in.model_source_identifier);
  writer.member("status", in.status);
  writer.member("statusMessage", in.status_message);
  writer.member("createdAt", in.created_at, TimestampFormat::date_time);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock
