// Decode tables of CustomModelSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/custom_model_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field custom_model_summary_fields[] = {
    {"modelArn", &internal::string_type, offsetof(CustomModelSummaryView, model_arn), internal::Slot::plain},
    {"modelName", &internal::string_type, offsetof(CustomModelSummaryView, model_name), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(CustomModelSummaryView, creation_time), internal::Slot::plain},
    {"baseModelArn", &internal::string_type, offsetof(CustomModelSummaryView, base_model_arn), internal::Slot::plain},
    {"baseModelName", &internal::string_type, offsetof(CustomModelSummaryView, base_model_name), internal::Slot::plain},
    {"customizationType", &schemas::customization_type_type, offsetof(CustomModelSummaryView, customization_type),
     internal::Slot::plain},
    {"ownerAccountId", &internal::string_type, offsetof(CustomModelSummaryView, owner_account_id),
     internal::Slot::optional},
    {"modelStatus", &schemas::model_status_type, offsetof(CustomModelSummaryView, model_status), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema custom_model_summary_schema =
    internal::structure_schema<CustomModelSummaryView>("CustomModelSummary", custom_model_summary_fields);
constinit const internal::Type custom_model_summary_type =
    internal::structure_type<CustomModelSummaryView>(custom_model_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
