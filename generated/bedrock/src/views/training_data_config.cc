// Decode tables of TrainingDataConfigView and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/views/training_data_config.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock {
namespace {

constexpr internal::Field invocation_log_source_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(InvocationLogSourceView, s3_uri), internal::Slot::reference},
};

constexpr internal::Field request_metadata_base_filters_fields[] = {
    {"equals", &internal::string_map_type, offsetof(RequestMetadataBaseFiltersView, equals), internal::Slot::plain,
     true},
    {"notEquals", &internal::string_map_type, offsetof(RequestMetadataBaseFiltersView, not_equals),
     internal::Slot::plain, true},
};

constexpr internal::Type request_metadata_filters_and_all_type =
    internal::list_type<RequestMetadataBaseFiltersView>(schemas::request_metadata_base_filters_type);
constexpr internal::Type request_metadata_filters_or_all_type =
    internal::list_type<RequestMetadataBaseFiltersView>(schemas::request_metadata_base_filters_type);
constexpr internal::Field request_metadata_filters_fields[] = {
    {"equals", &internal::string_map_type, offsetof(RequestMetadataFiltersView, equals), internal::Slot::reference,
     true},
    {"notEquals", &internal::string_map_type, offsetof(RequestMetadataFiltersView, not_equals),
     internal::Slot::reference, true},
    {"andAll", &request_metadata_filters_and_all_type, offsetof(RequestMetadataFiltersView, and_all),
     internal::Slot::reference},
    {"orAll", &request_metadata_filters_or_all_type, offsetof(RequestMetadataFiltersView, or_all),
     internal::Slot::reference},
};

constexpr internal::Field invocation_logs_config_fields[] = {
    {"usePromptResponse", &internal::boolean_type, offsetof(InvocationLogsConfigView, use_prompt_response),
     internal::Slot::optional},
    {"invocationLogSource", &schemas::invocation_log_source_type,
     offsetof(InvocationLogsConfigView, invocation_log_source), internal::Slot::plain},
    {"requestMetadataFilters", &schemas::request_metadata_filters_type,
     offsetof(InvocationLogsConfigView, request_metadata_filters), internal::Slot::reference},
};

constexpr internal::Field training_data_config_fields[] = {
    {"s3Uri", &internal::string_type, offsetof(TrainingDataConfigView, s3_uri), internal::Slot::optional},
    {"invocationLogsConfig", &schemas::invocation_logs_config_type,
     offsetof(TrainingDataConfigView, invocation_logs_config), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema invocation_log_source_schema =
    internal::union_schema<InvocationLogSourceView>("InvocationLogSource", invocation_log_source_fields);
constinit const internal::Type invocation_log_source_type =
    internal::union_type<InvocationLogSourceView>(invocation_log_source_schema);

constinit const internal::Schema request_metadata_base_filters_schema =
    internal::structure_schema<RequestMetadataBaseFiltersView>("RequestMetadataBaseFilters",
                                                               request_metadata_base_filters_fields);
constinit const internal::Type request_metadata_base_filters_type =
    internal::structure_type<RequestMetadataBaseFiltersView>(request_metadata_base_filters_schema);

constinit const internal::Schema request_metadata_filters_schema =
    internal::union_schema<RequestMetadataFiltersView>("RequestMetadataFilters", request_metadata_filters_fields);
constinit const internal::Type request_metadata_filters_type =
    internal::union_type<RequestMetadataFiltersView>(request_metadata_filters_schema);

constinit const internal::Schema invocation_logs_config_schema =
    internal::structure_schema<InvocationLogsConfigView>("InvocationLogsConfig", invocation_logs_config_fields);
constinit const internal::Type invocation_logs_config_type =
    internal::structure_type<InvocationLogsConfigView>(invocation_logs_config_schema);

constinit const internal::Schema training_data_config_schema =
    internal::structure_schema<TrainingDataConfigView>("TrainingDataConfig", training_data_config_fields);
constinit const internal::Type training_data_config_type =
    internal::structure_type<TrainingDataConfigView>(training_data_config_schema);

}  // namespace schemas

const internal::Schema& schema_of(const InvocationLogSourceView*) { return schemas::invocation_log_source_schema; }
const internal::Schema& schema_of(const RequestMetadataBaseFiltersView*) {
  return schemas::request_metadata_base_filters_schema;
}
const internal::Schema& schema_of(const RequestMetadataFiltersView*) {
  return schemas::request_metadata_filters_schema;
}
const internal::Schema& schema_of(const InvocationLogsConfigView*) { return schemas::invocation_logs_config_schema; }
const internal::Schema& schema_of(const TrainingDataConfigView*) { return schemas::training_data_config_schema; }

}  // namespace outcrop::bedrock
