// Decode tables of MarketplaceModelEndpointSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/marketplace_model_endpoint_summary.h"

#include <cstddef>

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

}  // namespace

namespace schemas {

constinit const internal::Schema marketplace_model_endpoint_summary_schema =
    internal::structure_schema<MarketplaceModelEndpointSummaryView>("MarketplaceModelEndpointSummary",
                                                                    marketplace_model_endpoint_summary_fields);
constinit const internal::Type marketplace_model_endpoint_summary_type =
    internal::structure_type<MarketplaceModelEndpointSummaryView>(marketplace_model_endpoint_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
