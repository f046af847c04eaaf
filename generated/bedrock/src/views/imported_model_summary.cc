// Decode tables of ImportedModelSummaryView.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/imported_model_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field imported_model_summary_fields[] = {
    {"modelArn", &internal::string_type, offsetof(ImportedModelSummaryView, model_arn), internal::Slot::plain},
    {"modelName", &internal::string_type, offsetof(ImportedModelSummaryView, model_name), internal::Slot::plain},
    {"creationTime", &internal::date_time_type, offsetof(ImportedModelSummaryView, creation_time),
     internal::Slot::plain},
    {"instructSupported", &internal::boolean_type, offsetof(ImportedModelSummaryView, instruct_supported),
     internal::Slot::optional},
    {"modelArchitecture", &internal::string_type, offsetof(ImportedModelSummaryView, model_architecture),
     internal::Slot::optional},
};

}  // namespace

namespace schemas {

constinit const internal::Schema imported_model_summary_schema =
    internal::structure_schema<ImportedModelSummaryView>("ImportedModelSummary", imported_model_summary_fields);
constinit const internal::Type imported_model_summary_type =
    internal::structure_type<ImportedModelSummaryView>(imported_model_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock
