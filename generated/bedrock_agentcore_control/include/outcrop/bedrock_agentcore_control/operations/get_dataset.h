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
struct GetDatasetRequest {
  /// Required.
  std::optional<std::string> dataset_id{};
  std::optional<std::string> dataset_version{};

  friend bool operator==(const GetDatasetRequest&, const GetDatasetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetDatasetRequest& in);

/// Output of Client::get_dataset; valid as long as its Response.
struct GetDatasetView {
  std::string_view dataset_arn{};
  std::string_view dataset_id{};
  std::string_view dataset_version{};
  std::string_view dataset_name{};
  std::optional<std::string_view> description{};
  Open<DatasetStatus> status{};
  Open<DraftStatus> draft_status{};
  std::optional<std::string_view> failure_reason{};
  Open<DatasetSchemaType> schema_type{};
  std::optional<std::string_view> kms_key_arn{};
  std::int64_t example_count{};
  /// Sensitive: never logged.
  std::optional<std::string_view> download_url{};
  std::optional<Timestamp> download_url_expires_at{};
  Timestamp created_at{};
  Timestamp updated_at{};
  MapView<std::string_view> tags{};
};
const internal::Schema& schema_of(const GetDatasetView*);

}  // namespace outcrop::bedrock_agentcore_control
