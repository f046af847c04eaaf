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

/// HTTP status 403.
struct AccessDeniedException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const AccessDeniedException*);
const internal::Schema& schema_of(const AccessDeniedException*);

/// HTTP status 409.
struct ConflictException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ConflictException*);
const internal::Schema& schema_of(const ConflictException*);

/// HTTP status 409.
struct DuplicateIdException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const DuplicateIdException*);
const internal::Schema& schema_of(const DuplicateIdException*);

/// HTTP status 500.
struct InternalServerException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);
const internal::Schema& schema_of(const InternalServerException*);

/// HTTP status 400.
struct InvalidInputException {
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const InvalidInputException*);
const internal::Schema& schema_of(const InvalidInputException*);

/// HTTP status 404.
struct ResourceNotFoundException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*);
const internal::Schema& schema_of(const ResourceNotFoundException*);

/// HTTP status 409. Retried.
struct RetryableConflictException {
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const RetryableConflictException*);
const internal::Schema& schema_of(const RetryableConflictException*);

/// HTTP status 424.
struct RuntimeClientError {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const RuntimeClientError*);
const internal::Schema& schema_of(const RuntimeClientError*);

/// HTTP status 500.
struct ServiceException {
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const ServiceException*);
const internal::Schema& schema_of(const ServiceException*);

/// HTTP status 402.
struct ServiceQuotaExceededException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ServiceQuotaExceededException*);
const internal::Schema& schema_of(const ServiceQuotaExceededException*);

/// HTTP status 403.
struct SubscriptionRequiredException {
  std::string_view message{};
  std::optional<std::string_view> subscription_url{};
  std::optional<std::string_view> product_name{};
};
const internal::ErrorSpec& error_spec(const SubscriptionRequiredException*);
const internal::Schema& schema_of(const SubscriptionRequiredException*);

/// HTTP status 429.
struct ThrottledException {
  std::string_view message{};
};
const internal::ErrorSpec& error_spec(const ThrottledException*);
const internal::Schema& schema_of(const ThrottledException*);

/// HTTP status 429.
struct ThrottlingException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ThrottlingException*);
const internal::Schema& schema_of(const ThrottlingException*);

/// HTTP status 401.
struct UnauthorizedException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const UnauthorizedException*);
const internal::Schema& schema_of(const UnauthorizedException*);

/// HTTP status 400.
struct ValidationException {
  std::string_view message{};
  Open<ValidationExceptionReason> reason{};
  std::span<const ValidationExceptionFieldView> field_list{};
};
const internal::ErrorSpec& error_spec(const ValidationException*);
const internal::Schema& schema_of(const ValidationException*);

}  // namespace outcrop::bedrock_agentcore
