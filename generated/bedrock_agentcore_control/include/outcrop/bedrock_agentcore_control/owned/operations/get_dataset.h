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

struct GetDataset {
  std::string dataset_arn{};
  std::string dataset_id{};
  std::string dataset_version{};
  std::string dataset_name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<DatasetStatus>> status{};
  std::optional<OwnedOpen<DraftStatus>> draft_status{};
  std::optional<std::string> failure_reason{};
  std::optional<OwnedOpen<DatasetSchemaType>> schema_type{};
  std::optional<std::string> kms_key_arn{};
  std::int64_t example_count{};
  /// Sensitive: never logged.
  std::optional<std::string> download_url{};
  std::optional<Timestamp> download_url_expires_at{};
  Timestamp created_at{};
  Timestamp updated_at{};
  std::optional<std::map<std::string, std::string, std::less<>>> tags{};

  friend bool operator==(const GetDataset&, const GetDataset&) = default;
};
GetDataset to_owned(const GetDatasetView& view);
void write_json(internal::JsonWriter& writer, const GetDataset& in);

}  // namespace outcrop::bedrock_agentcore_control
