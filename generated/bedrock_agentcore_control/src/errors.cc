// How the service's modeled errors are told apart and read.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/errors.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"
#include "service.h"

namespace outcrop::bedrock_agentcore_control {
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

constexpr internal::Field concurrent_modification_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ConcurrentModificationException, message), internal::Slot::plain},
    {"Message", &internal::string_type, offsetof(ConcurrentModificationException, message), internal::Slot::plain},
};
constexpr internal::Schema concurrent_modification_exception_schema =
    internal::structure_schema<ConcurrentModificationException>("ConcurrentModificationException",
                                                                concurrent_modification_exception_fields);
constexpr internal::OutputSchema concurrent_modification_exception_output{
    .view = &concurrent_modification_exception_schema,
    .body = &concurrent_modification_exception_schema,
};
constexpr internal::ErrorSpec concurrent_modification_exception_spec{
    .name = "ConcurrentModificationException",
    .http_status = 409,
    .retry = internal::ModeledRetry::none,
    .output = &concurrent_modification_exception_output,
};

constexpr internal::Field conflict_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ConflictException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ConflictException, message), internal::Slot::optional},
};
constexpr internal::Schema conflict_exception_schema =
    internal::structure_schema<ConflictException>("ConflictException", conflict_exception_fields);
constexpr internal::OutputSchema conflict_exception_output{
    .view = &conflict_exception_schema,
    .body = &conflict_exception_schema,
};
constexpr internal::ErrorSpec conflict_exception_spec{
    .name = "ConflictException",
    .http_status = 409,
    .retry = internal::ModeledRetry::none,
    .output = &conflict_exception_output,
};

constexpr internal::Field decryption_failure_fields[] = {
    {"message", &internal::string_type, offsetof(DecryptionFailure, message), internal::Slot::plain},
    {"Message", &internal::string_type, offsetof(DecryptionFailure, message), internal::Slot::plain},
};
constexpr internal::Schema decryption_failure_schema =
    internal::structure_schema<DecryptionFailure>("DecryptionFailure", decryption_failure_fields);
constexpr internal::OutputSchema decryption_failure_output{
    .view = &decryption_failure_schema,
    .body = &decryption_failure_schema,
};
constexpr internal::ErrorSpec decryption_failure_spec{
    .name = "DecryptionFailure",
    .http_status = 400,
    .retry = internal::ModeledRetry::none,
    .output = &decryption_failure_output,
};

constexpr internal::Field encryption_failure_fields[] = {
    {"message", &internal::string_type, offsetof(EncryptionFailure, message), internal::Slot::plain},
    {"Message", &internal::string_type, offsetof(EncryptionFailure, message), internal::Slot::plain},
};
constexpr internal::Schema encryption_failure_schema =
    internal::structure_schema<EncryptionFailure>("EncryptionFailure", encryption_failure_fields);
constexpr internal::OutputSchema encryption_failure_output{
    .view = &encryption_failure_schema,
    .body = &encryption_failure_schema,
};
constexpr internal::ErrorSpec encryption_failure_spec{
    .name = "EncryptionFailure",
    .http_status = 400,
    .retry = internal::ModeledRetry::none,
    .output = &encryption_failure_output,
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

constexpr internal::Field resource_limit_exceeded_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ResourceLimitExceededException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ResourceLimitExceededException, message), internal::Slot::optional},
};
constexpr internal::Schema resource_limit_exceeded_exception_schema =
    internal::structure_schema<ResourceLimitExceededException>("ResourceLimitExceededException",
                                                               resource_limit_exceeded_exception_fields);
constexpr internal::OutputSchema resource_limit_exceeded_exception_output{
    .view = &resource_limit_exceeded_exception_schema,
    .body = &resource_limit_exceeded_exception_schema,
};
constexpr internal::ErrorSpec resource_limit_exceeded_exception_spec{
    .name = "ResourceLimitExceededException",
    .http_status = 400,
    .retry = internal::ModeledRetry::none,
    .output = &resource_limit_exceeded_exception_output,
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

constexpr internal::Field retryable_conflict_exception_fields[] = {
    {"message", &internal::string_type, offsetof(RetryableConflictException, message), internal::Slot::plain},
    {"Message", &internal::string_type, offsetof(RetryableConflictException, message), internal::Slot::plain},
};
constexpr internal::Schema retryable_conflict_exception_schema = internal::structure_schema<RetryableConflictException>(
    "RetryableConflictException", retryable_conflict_exception_fields);
constexpr internal::OutputSchema retryable_conflict_exception_output{
    .view = &retryable_conflict_exception_schema,
    .body = &retryable_conflict_exception_schema,
};
constexpr internal::ErrorSpec retryable_conflict_exception_spec{
    .name = "RetryableConflictException",
    .http_status = 409,
    .retry = internal::ModeledRetry::transient,
    .output = &retryable_conflict_exception_output,
};

constexpr internal::Field service_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ServiceException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ServiceException, message), internal::Slot::optional},
};
constexpr internal::Schema service_exception_schema =
    internal::structure_schema<ServiceException>("ServiceException", service_exception_fields);
constexpr internal::OutputSchema service_exception_output{
    .view = &service_exception_schema,
    .body = &service_exception_schema,
};
constexpr internal::ErrorSpec service_exception_spec{
    .name = "ServiceException",
    .http_status = 500,
    .retry = internal::ModeledRetry::transient,
    .output = &service_exception_output,
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

constexpr internal::Field subscription_required_exception_fields[] = {
    {"message", &internal::string_type, offsetof(SubscriptionRequiredException, message), internal::Slot::plain},
    {"subscriptionUrl", &internal::string_type, offsetof(SubscriptionRequiredException, subscription_url),
     internal::Slot::optional},
    {"productName", &internal::string_type, offsetof(SubscriptionRequiredException, product_name),
     internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(SubscriptionRequiredException, message), internal::Slot::plain},
};
constexpr internal::Schema subscription_required_exception_schema =
    internal::structure_schema<SubscriptionRequiredException>("SubscriptionRequiredException",
                                                              subscription_required_exception_fields);
constexpr internal::OutputSchema subscription_required_exception_output{
    .view = &subscription_required_exception_schema,
    .body = &subscription_required_exception_schema,
};
constexpr internal::ErrorSpec subscription_required_exception_spec{
    .name = "SubscriptionRequiredException",
    .http_status = 403,
    .retry = internal::ModeledRetry::none,
    .output = &subscription_required_exception_output,
};

constexpr internal::Field throttled_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ThrottledException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(ThrottledException, message), internal::Slot::optional},
};
constexpr internal::Schema throttled_exception_schema =
    internal::structure_schema<ThrottledException>("ThrottledException", throttled_exception_fields);
constexpr internal::OutputSchema throttled_exception_output{
    .view = &throttled_exception_schema,
    .body = &throttled_exception_schema,
};
constexpr internal::ErrorSpec throttled_exception_spec{
    .name = "ThrottledException",
    .http_status = 429,
    .retry = internal::ModeledRetry::transient,
    .output = &throttled_exception_output,
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

constexpr internal::Field unauthorized_exception_fields[] = {
    {"message", &internal::string_type, offsetof(UnauthorizedException, message), internal::Slot::optional},
    {"Message", &internal::string_type, offsetof(UnauthorizedException, message), internal::Slot::optional},
};
constexpr internal::Schema unauthorized_exception_schema =
    internal::structure_schema<UnauthorizedException>("UnauthorizedException", unauthorized_exception_fields);
constexpr internal::OutputSchema unauthorized_exception_output{
    .view = &unauthorized_exception_schema,
    .body = &unauthorized_exception_schema,
};
constexpr internal::ErrorSpec unauthorized_exception_spec{
    .name = "UnauthorizedException",
    .http_status = 401,
    .retry = internal::ModeledRetry::none,
    .output = &unauthorized_exception_output,
};

constexpr internal::Type validation_exception_field_list_type =
    internal::list_type<ValidationExceptionFieldView>(schemas::validation_exception_field_type);
constexpr internal::Field validation_exception_fields[] = {
    {"message", &internal::string_type, offsetof(ValidationException, message), internal::Slot::plain},
    {"reason", &schemas::validation_exception_reason_type, offsetof(ValidationException, reason),
     internal::Slot::plain},
    {"fieldList", &validation_exception_field_list_type, offsetof(ValidationException, field_list),
     internal::Slot::plain},
    {"Message", &internal::string_type, offsetof(ValidationException, message), internal::Slot::plain},
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
const internal::ErrorSpec& error_spec(const ConcurrentModificationException*) {
  return concurrent_modification_exception_spec;
}
const internal::Schema& schema_of(const ConcurrentModificationException*) {
  return concurrent_modification_exception_schema;
}
const internal::ErrorSpec& error_spec(const ConflictException*) { return conflict_exception_spec; }
const internal::Schema& schema_of(const ConflictException*) { return conflict_exception_schema; }
const internal::ErrorSpec& error_spec(const DecryptionFailure*) { return decryption_failure_spec; }
const internal::Schema& schema_of(const DecryptionFailure*) { return decryption_failure_schema; }
const internal::ErrorSpec& error_spec(const EncryptionFailure*) { return encryption_failure_spec; }
const internal::Schema& schema_of(const EncryptionFailure*) { return encryption_failure_schema; }
const internal::ErrorSpec& error_spec(const InternalServerException*) { return internal_server_exception_spec; }
const internal::Schema& schema_of(const InternalServerException*) { return internal_server_exception_schema; }
const internal::ErrorSpec& error_spec(const ResourceLimitExceededException*) {
  return resource_limit_exceeded_exception_spec;
}
const internal::Schema& schema_of(const ResourceLimitExceededException*) {
  return resource_limit_exceeded_exception_schema;
}
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*) { return resource_not_found_exception_spec; }
const internal::Schema& schema_of(const ResourceNotFoundException*) { return resource_not_found_exception_schema; }
const internal::ErrorSpec& error_spec(const RetryableConflictException*) { return retryable_conflict_exception_spec; }
const internal::Schema& schema_of(const RetryableConflictException*) { return retryable_conflict_exception_schema; }
const internal::ErrorSpec& error_spec(const ServiceException*) { return service_exception_spec; }
const internal::Schema& schema_of(const ServiceException*) { return service_exception_schema; }
const internal::ErrorSpec& error_spec(const ServiceQuotaExceededException*) {
  return service_quota_exceeded_exception_spec;
}
const internal::Schema& schema_of(const ServiceQuotaExceededException*) {
  return service_quota_exceeded_exception_schema;
}
const internal::ErrorSpec& error_spec(const SubscriptionRequiredException*) {
  return subscription_required_exception_spec;
}
const internal::Schema& schema_of(const SubscriptionRequiredException*) {
  return subscription_required_exception_schema;
}
const internal::ErrorSpec& error_spec(const ThrottledException*) { return throttled_exception_spec; }
const internal::Schema& schema_of(const ThrottledException*) { return throttled_exception_schema; }
const internal::ErrorSpec& error_spec(const ThrottlingException*) { return throttling_exception_spec; }
const internal::Schema& schema_of(const ThrottlingException*) { return throttling_exception_schema; }
const internal::ErrorSpec& error_spec(const UnauthorizedException*) { return unauthorized_exception_spec; }
const internal::Schema& schema_of(const UnauthorizedException*) { return unauthorized_exception_schema; }
const internal::ErrorSpec& error_spec(const ValidationException*) { return validation_exception_spec; }
const internal::Schema& schema_of(const ValidationException*) { return validation_exception_schema; }

constinit const internal::ErrorSpec* const common::errors[] = {
    &access_denied_exception_spec,
    &concurrent_modification_exception_spec,
    &conflict_exception_spec,
    &decryption_failure_spec,
    &encryption_failure_spec,
    &internal_server_exception_spec,
    &resource_limit_exceeded_exception_spec,
    &resource_not_found_exception_spec,
    &retryable_conflict_exception_spec,
    &service_exception_spec,
    &service_quota_exceeded_exception_spec,
    &subscription_required_exception_spec,
    &throttled_exception_spec,
    &throttling_exception_spec,
    &unauthorized_exception_spec,
    &validation_exception_spec,
};

}  // namespace outcrop::bedrock_agentcore_control
