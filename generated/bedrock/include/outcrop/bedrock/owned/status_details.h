// StatusDetails and the shapes that only it holds.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct DataProcessingDetailsView;
struct TrainingDetailsView;
struct ValidationDetailsView;
struct StatusDetailsView;

/// How far a distillation job is with making its training data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DataProcessingDetails.html
struct DataProcessingDetails {
  /// The state of the data processing.
  std::optional<OwnedOpen<JobStatusDetails>> status{};
  /// When the data processing began.
  std::optional<Timestamp> creation_time{};
  /// When the state of the data processing changed last.
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const DataProcessingDetails&, const DataProcessingDetails&) = default;
};
DataProcessingDetails to_owned(const DataProcessingDetailsView& view);
void write_json(internal::JsonWriter& writer, const DataProcessingDetails& in);

/// How far a customization job is with training the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_TrainingDetails.html
struct TrainingDetails {
  /// The state of the training.
  std::optional<OwnedOpen<JobStatusDetails>> status{};
  /// When the training began.
  std::optional<Timestamp> creation_time{};
  /// When the state of the training changed last.
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const TrainingDetails&, const TrainingDetails&) = default;
};
TrainingDetails to_owned(const TrainingDetailsView& view);
void write_json(internal::JsonWriter& writer, const TrainingDetails& in);

/// How far a customization job is with validating.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ValidationDetails.html
struct ValidationDetails {
  /// The state of the validation.
  std::optional<OwnedOpen<JobStatusDetails>> status{};
  /// When the validation began.
  std::optional<Timestamp> creation_time{};
  /// When the state of the validation changed last.
  std::optional<Timestamp> last_modified_time{};

  friend bool operator==(const ValidationDetails&, const ValidationDetails&) = default;
};
ValidationDetails to_owned(const ValidationDetailsView& view);
void write_json(internal::JsonWriter& writer, const ValidationDetails& in);

/// How far the parts of a customization job are, one after the other.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_StatusDetails.html
struct StatusDetails {
  /// How far the validation is, which comes first.
  Box<ValidationDetails> validation_details{};
  /// How far the making of the training data is, in distillation jobs.
  Box<DataProcessingDetails> data_processing_details{};
  /// How far the training of the model is.
  Box<TrainingDetails> training_details{};

  friend bool operator==(const StatusDetails&, const StatusDetails&) = default;
};
StatusDetails to_owned(const StatusDetailsView& view);
void write_json(internal::JsonWriter& writer, const StatusDetails& in);

}  // namespace outcrop::bedrock
