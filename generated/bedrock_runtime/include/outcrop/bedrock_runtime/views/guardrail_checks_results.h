// GuardrailChecksResultsView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_runtime {

/// How strongly one kind of harmful content was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentFilterResultEntry.html
struct GuardrailChecksContentFilterResultEntryView {
  /// The kind of harmful content that was looked for.
  Open<GuardrailChecksContentFilterCategory> category{};
  /// From 0.0, harmless, to 1.0, most severe. The caller decides from where on it is too much.
  double severity_score{};
};
const internal::Schema& schema_of(const GuardrailChecksContentFilterResultEntryView*);

/// How harmful the messages are.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentFilterResult.html
struct GuardrailChecksContentFilterResultView {
  /// One score for each kind that was asked for.
  std::span<const GuardrailChecksContentFilterResultEntryView> results{};
};
const internal::Schema& schema_of(const GuardrailChecksContentFilterResultView*);

/// How strongly one kind of attack was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksPromptAttackResultEntry.html
struct GuardrailChecksPromptAttackResultEntryView {
  /// The kind of attack that was looked for.
  Open<GuardrailChecksPromptAttackCategory> category{};
  /// From 0.0, harmless, to 1.0, most severe. The caller decides from where on it is too much.
  double severity_score{};
};
const internal::Schema& schema_of(const GuardrailChecksPromptAttackResultEntryView*);

/// How much the messages look like attacks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksPromptAttackResult.html
struct GuardrailChecksPromptAttackResultView {
  /// One score for each kind that was asked for.
  std::span<const GuardrailChecksPromptAttackResultEntryView> results{};
};
const internal::Schema& schema_of(const GuardrailChecksPromptAttackResultView*);

/// One place in the messages that holds personal or secret data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksSensitiveInformationResultEntry.html
struct GuardrailChecksSensitiveInformationResultEntryView {
  /// The kind of data.
  Open<GuardrailChecksSensitiveInformationEntityType> type{};
  /// How sure the service is, from 0.0 to 1.0.
  double confidence_score{};
  /// Where the data begins, in characters from the start of its content block.
  std::int32_t begin_offset{};
  /// Where the data ends, in characters from the start of its content block.
  std::int32_t end_offset{};
  /// Which of the request's messages, counted from 0.
  std::int32_t message_index{};
  /// Which content block of the message, counted from 0.
  std::int32_t content_index{};
};
const internal::Schema& schema_of(const GuardrailChecksSensitiveInformationResultEntryView*);

/// The data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksSensitiveInformationResult.html
struct GuardrailChecksSensitiveInformationResultView {
  /// One entry for each place.
  std::span<const GuardrailChecksSensitiveInformationResultEntryView> results{};
  /// True where more was found than an answer can list.
  std::optional<bool> truncated{};
};
const internal::Schema& schema_of(const GuardrailChecksSensitiveInformationResultView*);

/// What the checks found; those that were not asked for are absent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksResults.html
struct GuardrailChecksResultsView {
  /// How harmful the messages are.
  OptionalRef<GuardrailChecksContentFilterResultView> content_filter{};
  /// How much the messages look like attacks.
  OptionalRef<GuardrailChecksPromptAttackResultView> prompt_attack{};
  /// The personal and secret data that the messages contain.
  OptionalRef<GuardrailChecksSensitiveInformationResultView> sensitive_information{};
};
const internal::Schema& schema_of(const GuardrailChecksResultsView*);

}  // namespace outcrop::bedrock_runtime
