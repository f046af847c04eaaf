// Input and output of Client::get_dataset.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::get_dataset. An absent member is not sent.
/// Which dataset is asked for.
struct GetDatasetRequest {
  /// The id that CreateDataset gave the dataset.
  ///
  /// Required.
  std::optional<std::string> dataset_id{};
  /// DRAFT or the number of a version. Absent: DRAFT.
  std::optional<std::string> dataset_version{};

  friend bool operator==(const GetDatasetRequest&, const GetDatasetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDatasetRequest& in);

/// Output of Client::get_dataset; valid as long as its Response.
/// The dataset that was asked for.
struct GetDatasetView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The dataset's id.
  std::string_view dataset_id{};
  /// The version that the answer is about: DRAFT or a number.
  std::string_view dataset_version{};
  /// The dataset's name.
  std::string_view dataset_name{};
  /// What the dataset is for.
  std::optional<std::string_view> description{};
  /// The state that the dataset is in.
  Open<DatasetStatus> status{};
  /// Whether the draft has changes that no version has. It can be relied on only while `status` is `ACTIVE`.
  Open<DraftStatus> draft_status{};
  /// Why the last change failed; absent where it did not.
  std::optional<std::string_view> failure_reason{};
  /// What each example looks like.
  Open<DatasetSchemaType> schema_type{};
  /// The ARN of the customer's KMS key that encrypts the examples in Amazon S3; absent where none was given.
  std::optional<std::string_view> kms_key_arn{};
  /// How many examples the draft has.
  std::int64_t example_count{};
  /// Where the examples of the version can be fetched as one file, without credentials, for 5 minutes. Absent while
  /// there is no such file.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> download_url{};
  /// When `downloadUrl` stops working.
  std::optional<Timestamp> download_url_expires_at{};
  /// When the dataset was created.
  Timestamp created_at{};
  /// When the dataset changed last.
  Timestamp updated_at{};
  /// The dataset's tags, by key.
  MapView<std::string_view> tags{};
};
const internal::Schema& schema_of(const GetDatasetView*);

}  // namespace outcrop::bedrock_agentcore_control
