// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/validation_exception_field.h"
#include "outcrop/open.h"

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_agentcore_control {

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

/// Another request changed the resource at the same time. Read the resource anew and call again.
///
/// HTTP status 409.
struct ConcurrentModificationException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const ConcurrentModificationException*);
const internal::Schema& schema_of(const ConcurrentModificationException*);

/// The request contradicts the present state of a resource. Read the resource anew and call again.
///
/// HTTP status 409.
struct ConflictException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ConflictException*);
const internal::Schema& schema_of(const ConflictException*);

/// A secret could not be decrypted. Look whether its KMS key is enabled, and whether the caller may use it.
///
/// HTTP status 400.
struct DecryptionFailure {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const DecryptionFailure*);
const internal::Schema& schema_of(const DecryptionFailure*);

/// A secret could not be encrypted. Look whether its KMS key is enabled, and whether the caller may use it.
///
/// HTTP status 400.
struct EncryptionFailure {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const EncryptionFailure*);
const internal::Schema& schema_of(const EncryptionFailure*);

/// The service failed on its own side. Calling again later can succeed.
///
/// HTTP status 500.
struct InternalServerException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);
const internal::Schema& schema_of(const InternalServerException*);

/// One more of these is more than the account may have. Delete some, or ask for a higher quota.
///
/// HTTP status 400.
struct ResourceLimitExceededException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceLimitExceededException*);
const internal::Schema& schema_of(const ResourceLimitExceededException*);

/// Something that the request names does not exist, or not in this region. Check its id or ARN.
///
/// HTTP status 404.
struct ResourceNotFoundException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*);
const internal::Schema& schema_of(const ResourceNotFoundException*);

/// Another request was changing the same resource. Call again in a moment.
///
/// HTTP status 409. Retried.
struct RetryableConflictException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const RetryableConflictException*);
const internal::Schema& schema_of(const RetryableConflictException*);

/// The service failed on its own side. Calling again later can succeed.
///
/// HTTP status 500. Retried.
struct ServiceException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
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

/// A product has to be subscribed to in AWS Marketplace before the call can succeed.
///
/// HTTP status 403.
struct SubscriptionRequiredException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
  /// The product's page in AWS Marketplace.
  std::optional<std::string_view> subscription_url{};
  /// The product's name.
  std::optional<std::string_view> product_name{};
};
const internal::ErrorSpec& error_spec(const SubscriptionRequiredException*);
const internal::Schema& schema_of(const SubscriptionRequiredException*);

/// Too many requests for the account's quota. Call again later, more slowly.
///
/// HTTP status 429. Retried.
struct ThrottledException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
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

/// The bearer token is missing or not valid. Call again with one that is.
///
/// HTTP status 401.
struct UnauthorizedException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const UnauthorizedException*);
const internal::Schema& schema_of(const UnauthorizedException*);

/// The request breaks a rule of the service. `fieldList` says which members do; change them before calling again.
///
/// HTTP status 400.
struct ValidationException {
  /// What went wrong, in words that may change: decide by the error's type.
  std::string_view message{};
  /// The kind of rule that is broken.
  Open<ValidationExceptionReason> reason{};
  /// The members that break a rule; it may be absent.
  std::span<const ValidationExceptionFieldView> field_list{};
};
const internal::ErrorSpec& error_spec(const ValidationException*);
const internal::Schema& schema_of(const ValidationException*);

}  // namespace outcrop::bedrock_agentcore_control
