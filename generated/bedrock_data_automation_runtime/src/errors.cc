// How the service's modeled errors are told apart and read.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_data_automation_runtime/errors.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_data_automation_runtime {
namespace {

constexpr internal::Field access_denied_exception_fields[] = {
    {"message", &internal::string_type, offsetof(AccessDeniedException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(AccessDeniedException, message), internal::Slot::optional},
};
constexpr internal::Schema access_denied_exception_schema =
    internal::structure_schema<AccessDeniedException>("AccessDeniedException", access_denied_exception_fields);
constexpr internal::OutputSchema access_denied_exception_output{
    .view = &access_denied_exception_schema,
    .body = &access_denied_exception_schema,
};
constexpr internal::ErrorSpec access_denied_exception_spec{
    .name = "AccessDeniedException",
    .http_status = 403,
    .retry = internal::ModeledRetry::none,
    .output = &access_denied_exception_output,
};

constexpr internal::Field internal_server_exception_fields[] = {
    {"message", &internal::string_type, offsetof(InternalServerException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(InternalServerException, message), internal::Slot::optional},
};
constexpr internal::Schema internal_server_exception_schema =
    internal::structure_schema<InternalServerException>("InternalServerException", internal_server_exception_fields);
constexpr internal::OutputSchema internal_server_exception_output{
    .view = &internal_server_exception_schema,
    .body = &internal_server_exception_schema,
};
constexpr internal::ErrorSpec internal_server_exception_spec{
    .name = "InternalServerException",
    .http_status = 500,
    .retry = internal::ModeledRetry::none,
    .output = &internal_server_exception_output,
};

constexpr internal::Field resource_not_found_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ResourceNotFoundException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ResourceNotFoundException, message), internal::Slot::optional},
};
constexpr internal::Schema resource_not_found_exception_schema = internal::structure_schema<ResourceNotFoundException>(
    "ResourceNotFoundException", resource_not_found_exception_fields);
constexpr internal::OutputSchema resource_not_found_exception_output{
    .view = &resource_not_found_exception_schema,
    .body = &resource_not_found_exception_schema,
};
constexpr internal::ErrorSpec resource_not_found_exception_spec{
    .name = "ResourceNotFoundException",
    .http_status = 404,
    .retry = internal::ModeledRetry::none,
    .output = &resource_not_found_exception_output,
};

constexpr internal::Field service_quota_exceeded_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ServiceQuotaExceededException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ServiceQuotaExceededException, message), internal::Slot::optional},
};
constexpr internal::Schema service_quota_exceeded_exception_schema =
    internal::structure_schema<ServiceQuotaExceededException>("ServiceQuotaExceededException",
                                                              service_quota_exceeded_exception_fields);
constexpr internal::OutputSchema service_quota_exceeded_exception_output{
    .view = &service_quota_exceeded_exception_schema,
    .body = &service_quota_exceeded_exception_schema,
};
constexpr internal::ErrorSpec service_quota_exceeded_exception_spec{
    .name = "ServiceQuotaExceededException",
    .http_status = 402,
    .retry = internal::ModeledRetry::none,
    .output = &service_quota_exceeded_exception_output,
};

constexpr internal::Field service_unavailable_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ServiceUnavailableException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ServiceUnavailableException, message), internal::Slot::optional},
};
constexpr internal::Schema service_unavailable_exception_schema =
    internal::structure_schema<ServiceUnavailableException>("ServiceUnavailableException",
                                                            service_unavailable_exception_fields);
constexpr internal::OutputSchema service_unavailable_exception_output{
    .view = &service_unavailable_exception_schema,
    .body = &service_unavailable_exception_schema,
};
constexpr internal::ErrorSpec service_unavailable_exception_spec{
    .name = "ServiceUnavailableException",
    .http_status = 503,
    .retry = internal::ModeledRetry::none,
    .output = &service_unavailable_exception_output,
};

constexpr internal::Field throttling_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ThrottlingException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ThrottlingException, message), internal::Slot::optional},
};
constexpr internal::Schema throttling_exception_schema =
    internal::structure_schema<ThrottlingException>("ThrottlingException", throttling_exception_fields);
constexpr internal::OutputSchema throttling_exception_output{
    .view = &throttling_exception_schema,
    .body = &throttling_exception_schema,
};
constexpr internal::ErrorSpec throttling_exception_spec{
    .name = "ThrottlingException",
    .http_status = 429,
    .retry = internal::ModeledRetry::none,
    .output = &throttling_exception_output,
};

constexpr internal::Field validation_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ValidationException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ValidationException, message), internal::Slot::optional},
};
constexpr internal::Schema validation_exception_schema =
    internal::structure_schema<ValidationException>("ValidationException", validation_exception_fields);
constexpr internal::OutputSchema validation_exception_output{
    .view = &validation_exception_schema,
    .body = &validation_exception_schema,
};
constexpr internal::ErrorSpec validation_exception_spec{
    .name = "ValidationException",
    .http_status = 400,
    .retry = internal::ModeledRetry::none,
    .output = &validation_exception_output,
};

}  // namespace

const internal::ErrorSpec& error_spec(const AccessDeniedException*) { return access_denied_exception_spec; }
const internal::Schema& schema_of(const AccessDeniedException*) { return access_denied_exception_schema; }
const internal::ErrorSpec& error_spec(const InternalServerException*) { return internal_server_exception_spec; }
const internal::Schema& schema_of(const InternalServerException*) { return internal_server_exception_schema; }
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*) { return resource_not_found_exception_spec; }
const internal::Schema& schema_of(const ResourceNotFoundException*) { return resource_not_found_exception_schema; }
const internal::ErrorSpec& error_spec(const ServiceQuotaExceededException*) {
  return service_quota_exceeded_exception_spec;
}
const internal::Schema& schema_of(const ServiceQuotaExceededException*) {
  return service_quota_exceeded_exception_schema;
}
const internal::ErrorSpec& error_spec(const ServiceUnavailableException*) { return service_unavailable_exception_spec; }
const internal::Schema& schema_of(const ServiceUnavailableException*) { return service_unavailable_exception_schema; }
const internal::ErrorSpec& error_spec(const ThrottlingException*) { return throttling_exception_spec; }
const internal::Schema& schema_of(const ThrottlingException*) { return throttling_exception_schema; }
const internal::ErrorSpec& error_spec(const ValidationException*) { return validation_exception_spec; }
const internal::Schema& schema_of(const ValidationException*) { return validation_exception_schema; }

constinit const internal::ErrorSpec* const common::errors[] = {
    &access_denied_exception_spec,       &internal_server_exception_spec,
    &resource_not_found_exception_spec,  &service_quota_exceeded_exception_spec,
    &service_unavailable_exception_spec, &throttling_exception_spec,
    &validation_exception_spec,
};

}  // namespace outcrop::bedrock_data_automation_runtime
