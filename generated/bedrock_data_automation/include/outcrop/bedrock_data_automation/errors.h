// The service's modeled errors: `error.as<ThrottlingException>()`.
// Generated from models/bedrock-data-automation.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_data_automation/shapes.h"
#include "outcrop/bedrock_data_automation/views/validation_exception_field.h"

namespace outcrop::internal {
struct ErrorSpec;
}

namespace outcrop::bedrock_data_automation {

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

/// HTTP status 500.
struct InternalServerException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const InternalServerException*);
const internal::Schema& schema_of(const InternalServerException*);

/// HTTP status 404.
struct ResourceNotFoundException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ResourceNotFoundException*);
const internal::Schema& schema_of(const ResourceNotFoundException*);

/// HTTP status 402.
struct ServiceQuotaExceededException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ServiceQuotaExceededException*);
const internal::Schema& schema_of(const ServiceQuotaExceededException*);

/// HTTP status 429.
struct ThrottlingException {
  std::optional<std::string_view> message{};
};
const internal::ErrorSpec& error_spec(const ThrottlingException*);
const internal::Schema& schema_of(const ThrottlingException*);

/// HTTP status 400.
struct ValidationException {
  std::optional<std::string_view> message{};
  std::span<const ValidationExceptionFieldView> field_list{};
};
const internal::ErrorSpec& error_spec(const ValidationException*);
const internal::Schema& schema_of(const ValidationException*);

}  // namespace outcrop::bedrock_data_automation
