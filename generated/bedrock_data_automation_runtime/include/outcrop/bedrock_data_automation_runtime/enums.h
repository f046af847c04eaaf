// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_data_automation_runtime {

/// The states of a job.
enum class AutomationJobStatus : std::uint16_t {
  unknown_value,
  /// The job waits to begin.
  created,
  /// The job is at work.
  in_progress,
  /// The job is done, and its results are in Amazon S3.
  success,
  /// The service failed on its own side; `errorMessage` says how.
  service_error,
  /// The job failed because of its file or its settings; `errorMessage` says what is wrong.
  client_error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AutomationJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AutomationJobStatus value);

/// The stages of a blueprint, which change independently of each other.
enum class BlueprintStage : std::uint16_t {
  unknown_value,
  /// The copy of the blueprint to try changes on.
  development,
  /// The copy of the blueprint for real work.
  live,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(BlueprintStage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(BlueprintStage value);

/// Whether one of the blueprints fits a part of a file.
enum class CustomOutputStatus : std::uint16_t {
  unknown_value,
  /// A blueprint fits; `customOutput` has what it asks for.
  match,
  /// No blueprint fits, so there is only standard output.
  no_match,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomOutputStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomOutputStatus value);

/// The stages of a project, which change independently of each other.
enum class DataAutomationStage : std::uint16_t {
  unknown_value,
  /// The copy of the project for real work.
  live,
  /// The copy of the project to try changes on.
  development,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataAutomationStage);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataAutomationStage value);

/// The kinds of content.
enum class SemanticModality : std::uint16_t {
  unknown_value,
  /// The content is pages with text, such as a contract or a form.
  document,
  /// The content is a picture that is not a page of text.
  image,
  /// The content is sound, such as a recorded call.
  audio,
  /// The content is moving pictures, with or without sound.
  video,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SemanticModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SemanticModality value);

}  // namespace outcrop::bedrock_data_automation_runtime
