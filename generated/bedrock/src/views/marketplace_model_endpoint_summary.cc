// Decode tables and records of MarketplaceModelEndpointSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/marketplace_model_endpoint_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field marketplace_model_endpoint_summary_fields[] = {
    {"endpointArn", &internal::string_type, offsetof(MarketplaceModelEndpointSummaryView, endpoint_arn),
     internal::Slot::plain},
    {"modelSourceIdentifier", &internal::string_type,
     offsetof(MarketplaceModelEndpointSummaryView, model_source_identifier), internal::Slot::plain},
    {"status", &schemas::status_type, offsetof(MarketplaceModelEndpointSummaryView, status), internal::Slot::plain},
    {"statusMessage", &internal::string_type, offsetof(MarketplaceModelEndpointSummaryView, status_message),
     internal::Slot::optional},
    {"createdAt", &internal::date_time_type, offsetof(MarketplaceModelEndpointSummaryView, created_at),
     internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(MarketplaceModelEndpointSummaryView, updated_at),
     internal::Slot::plain},
};

OUTCROP_RECORDS_BEGIN

const char* read_marketplace_model_endpoint_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<MarketplaceModelEndpointSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.time<"createdAt", Lead::brace>(view.created_at)) return nullptr;
  if (!in.text<"endpointArn">(view.endpoint_arn)) return nullptr;
  if (!in.text<"modelSourceIdentifier">(view.model_source_identifier)) return nullptr;
  if (!in.choice<"status", 0>(view.status)) return nullptr;
  if (!in.text<"statusMessage">(view.status_message)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* marketplace_model_endpoint_summary_enumerations[] = {
    &schemas::status_type,
};
constexpr internal::CompiledRecord marketplace_model_endpoint_summary_record{
    read_marketplace_model_endpoint_summary, marketplace_model_endpoint_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema marketplace_model_endpoint_summary_schema =
    internal::structure_schema<MarketplaceModelEndpointSummaryView>("MarketplaceModelEndpointSummary",
                                                                    marketplace_model_endpoint_summary_fields,
                                                                    &marketplace_model_endpoint_summary_record);
constinit const internal::Type marketplace_model_endpoint_summary_type =
    internal::structure_type<MarketplaceModelEndpointSummaryView>(marketplace_model_endpoint_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const MarketplaceModelEndpointSummaryView*) {
  return schemas::marketplace_model_endpoint_summary_schema;
}

}  // namespace outcrop::bedrock
