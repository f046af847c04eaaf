// GuardrailChecksResults and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct GuardrailChecksContentFilterResultEntryView;
struct GuardrailChecksContentFilterResultView;
struct GuardrailChecksPromptAttackResultEntryView;
struct GuardrailChecksPromptAttackResultView;
struct GuardrailChecksSensitiveInformationResultEntryView;
struct GuardrailChecksSensitiveInformationResultView;
struct GuardrailChecksResultsView;

/// How strongly one kind of harmful content was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentFilterResultEntry.html
struct GuardrailChecksContentFilterResultEntry {
  /// The kind of harmful content that was looked for.
  std::optional<OwnedOpen<GuardrailChecksContentFilterCategory>> category{};
  /// From 0.0, harmless, to 1.0, most severe. The caller decides from where on it is too much.
  double severity_score{};

  friend bool operator==(const GuardrailChecksContentFilterResultEntry&,
                         const GuardrailChecksContentFilterResultEntry&) = default;
};
GuardrailChecksContentFilterResultEntry to_owned(const GuardrailChecksContentFilterResultEntryView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterResultEntry& in);

/// How harmful the messages are.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksContentFilterResult.html
struct GuardrailChecksContentFilterResult {
  /// One score for each kind that was asked for.
  std::optional<std::vector<GuardrailChecksContentFilterResultEntry>> results{};

  friend bool operator==(const GuardrailChecksContentFilterResult&,
                         const GuardrailChecksContentFilterResult&) = default;
};
GuardrailChecksContentFilterResult to_owned(const GuardrailChecksContentFilterResultView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksContentFilterResult& in);

/// How strongly one kind of attack was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksPromptAttackResultEntry.html
struct GuardrailChecksPromptAttackResultEntry {
  /// The kind of attack that was looked for.
  std::optional<OwnedOpen<GuardrailChecksPromptAttackCategory>> category{};
  /// From 0.0, harmless, to 1.0, most severe. The caller decides from where on it is too much.
  double severity_score{};

  friend bool operator==(const GuardrailChecksPromptAttackResultEntry&,
                         const GuardrailChecksPromptAttackResultEntry&) = default;
};
GuardrailChecksPromptAttackResultEntry to_owned(const GuardrailChecksPromptAttackResultEntryView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackResultEntry& in);

/// How much the messages look like attacks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksPromptAttackResult.html
struct GuardrailChecksPromptAttackResult {
  /// One score for each kind that was asked for.
  std::optional<std::vector<GuardrailChecksPromptAttackResultEntry>> results{};

  friend bool operator==(const GuardrailChecksPromptAttackResult&, const GuardrailChecksPromptAttackResult&) = default;
};
GuardrailChecksPromptAttackResult to_owned(const GuardrailChecksPromptAttackResultView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksPromptAttackResult& in);

/// One place in the messages that holds personal or secret data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksSensitiveInformationResultEntry.html
struct GuardrailChecksSensitiveInformationResultEntry {
  /// The kind of data.
  std::optional<OwnedOpen<GuardrailChecksSensitiveInformationEntityType>> type{};
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

  friend bool operator==(const GuardrailChecksSensitiveInformationResultEntry&,
                         const GuardrailChecksSensitiveInformationResultEntry&) = default;
};
GuardrailChecksSensitiveInformationResultEntry to_owned(const GuardrailChecksSensitiveInformationResultEntryView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationResultEntry& in);

/// The data that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksSensitiveInformationResult.html
struct GuardrailChecksSensitiveInformationResult {
  /// One entry for each place.
  std::optional<std::vector<GuardrailChecksSensitiveInformationResultEntry>> results{};
  /// True where more was found than an answer can list.
  std::optional<bool> truncated{};

  friend bool operator==(const GuardrailChecksSensitiveInformationResult&,
                         const GuardrailChecksSensitiveInformationResult&) = default;
};
GuardrailChecksSensitiveInformationResult to_owned(const GuardrailChecksSensitiveInformationResultView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksSensitiveInformationResult& in);

/// What the checks found; those that were not asked for are absent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailChecksResults.html
struct GuardrailChecksResults {
  /// How harmful the messages are.
  std::optional<GuardrailChecksContentFilterResult> content_filter{};
  /// How much the messages look like attacks.
  std::optional<GuardrailChecksPromptAttackResult> prompt_attack{};
  /// The personal and secret data that the messages contain.
  std::optional<GuardrailChecksSensitiveInformationResult> sensitive_information{};

  friend bool operator==(const GuardrailChecksResults&, const GuardrailChecksResults&) = default;
};
GuardrailChecksResults to_owned(const GuardrailChecksResultsView& view);
void write_json(internal::JsonWriter& writer, const GuardrailChecksResults& in);

}  // namespace outcrop::bedrock_runtime
