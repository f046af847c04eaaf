// GetDataset: the output of Client::get_dataset, owned.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct GetDatasetView;

/// The dataset that was asked for.
struct GetDataset {
  /// The dataset's ARN.
  std::string dataset_arn{};
  /// The dataset's id.
  std::string dataset_id{};
  /// The version that the answer is about: DRAFT or a number.
  std::string dataset_version{};
  /// The dataset's name.
  std::string dataset_name{};
  /// What the dataset is for.
  std::optional<std::string> description{};
  /// The state that the dataset is in.
  std::optional<OwnedOpen<DatasetStatus>> status{};
  /// Whether the draft has changes that no version has. It can be relied on only while `status` is `ACTIVE`.
  std::optional<OwnedOpen<DraftStatus>> draft_status{};
  /// Why the last change failed; absent where it did not.
  std::optional<std::string> failure_reason{};
  /// What each example looks like.
  std::optional<OwnedOpen<DatasetSchemaType>> schema_type{};
  /// The ARN of the customer's KMS key that encrypts the examples in Amazon S3; absent where none was given.
  std::optional<std::string> kms_key_arn{};
  /// How many examples the draft has.
  std::int64_t example_count{};
  /// Where the examples of the version can be fetched as one file, without credentials, for 5 minutes. Absent while
  /// there is no such file.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> download_url{};
  /// When `downloadUrl` stops working.
  std::optional<Timestamp> download_url_expires_at{};
  /// When the dataset was created.
  Timestamp created_at{};
  /// When the dataset changed last.
  Timestamp updated_at{};
  /// The dataset's tags, by key.
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const GetDataset&, const GetDataset&) = default;
};
GetDataset to_owned(const GetDatasetView& view);
void write_json(internal::JsonWriter& writer, const GetDataset& in);

}  // namespace outcrop::bedrock_agentcore_control
