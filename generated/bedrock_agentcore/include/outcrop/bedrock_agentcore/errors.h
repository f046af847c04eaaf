// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/bedrock_agentcore/views/validation_exception_field.h"
#include "outcrop/open.h"

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_agentcore {

/// The credentials lack permission for the operation or the resource. Let the IAM policies allow it; calling
/// again does not help.
///
/// HTTP status 403.
struct AccessDeniedException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const AccessDeniedException*);
const internal::Schema& schema_of(const AccessDeniedException*);

/// The request contradicts the present state of a resource. Read the resource anew and call again.
///
/// HTTP status 409.
struct ConflictException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ConflictException*);
const internal::Schema& schema_of(const ConflictException*);

/// A resource with this id exists already. Choose another id.
///
/// HTTP status 409.
struct DuplicateIdException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const DuplicateIdException*);
const internal::Schema& schema_of(const DuplicateIdException*);

/// The service failed on its own side. Calling again later can succeed.
///
/// HTTP status 500.
struct InternalServerException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);
const internal::Schema& schema_of(const InternalServerException*);

/// A value of the request is not one that the service takes. The message says which; change the request before
/// calling again.
///
/// HTTP status 400.
struct InvalidInputException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const InvalidInputException*);
const internal::Schema& schema_of(const InvalidInputException*);

/// A resource that the request names does not exist, or not in this region. Check its id or ARN.
///
/// HTTP status 404.
struct ResourceNotFoundException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*);
const internal::Schema& schema_of(const ResourceNotFoundException*);

/// The request met another change of the same resource. Calling again after a short time can succeed.
///
/// HTTP status 409. Retried.
struct RetryableConflictException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const RetryableConflictException*);
const internal::Schema& schema_of(const RetryableConflictException*);

/// The agent's own code failed, or could not be reached in its container. The message says more; the agent's logs
/// have the rest.
///
/// HTTP status 424.
struct RuntimeClientError {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const RuntimeClientError*);
const internal::Schema& schema_of(const RuntimeClientError*);

/// The service failed on its own side. Calling again later can succeed.
///
/// HTTP status 500.
struct ServiceException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const ServiceException*);
const internal::Schema& schema_of(const ServiceException*);

/// The request would exceed one of the account's quotas. Free some of what counts, or ask for a higher quota.
///
/// HTTP status 402.
struct ServiceQuotaExceededException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ServiceQuotaExceededException*);
const internal::Schema& schema_of(const ServiceQuotaExceededException*);

/// The account needs a subscription on AWS Marketplace that it does not have. Subscribe at `subscriptionUrl`,
/// then call again.
///
/// HTTP status 403.
struct SubscriptionRequiredException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
  /// The page on AWS Marketplace where to subscribe.
  std::optional<std::string_view> subscription_url{};
  /// The product that needs the subscription.
  std::optional<std::string_view> product_name{};
};
const internal::ErrorSpec& error_spec(const SubscriptionRequiredException*);
const internal::Schema& schema_of(const SubscriptionRequiredException*);

/// Too many requests for the account's quota. Call again later, more slowly.
///
/// HTTP status 429.
struct ThrottledException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const ThrottledException*);
const internal::Schema& schema_of(const ThrottledException*);

/// Too many requests for the account's quota. Call again later, more slowly.
///
/// HTTP status 429.
struct ThrottlingException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ThrottlingException*);
const internal::Schema& schema_of(const ThrottlingException*);

/// The request's bearer token is missing, invalid or expired. Get a new one, then call again.
///
/// HTTP status 401.
struct UnauthorizedException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const UnauthorizedException*);
const internal::Schema& schema_of(const UnauthorizedException*);

/// The request breaks a rule of the service. The message says which; change the request before calling again.
///
/// HTTP status 400.
struct ValidationException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
  /// The kind of rule that is broken.
  Open<ValidationExceptionReason> reason{};
  /// The members that break a rule; absent where the request as a whole does.
  std::span<const ValidationExceptionFieldView> field_list{};
};
const internal::ErrorSpec& error_spec(const ValidationException*);
const internal::Schema& schema_of(const ValidationException*);

}  // namespace outcrop::bedrock_agentcore
