// IngestionJobStatistics.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

#include "outcrop/bedrock_agent/shapes.h"

namespace outcrop::bedrock_agent {

struct IngestionJobStatisticsView;

/// How many documents an ingestion job has read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IngestionJobStatistics.html
struct IngestionJobStatistics {
  /// The documents that were looked at: new, changed and unchanged ones.
  std::optional<std::int64_t> number_of_documents_scanned{};
  /// The files with metadata that were looked at: new, changed and unchanged ones.
  std::optional<std::int64_t> number_of_metadata_documents_scanned{};
  /// The new documents that were put in.
  std::optional<std::int64_t> number_of_new_documents_indexed{};
  /// The changed documents that were put in anew.
  std::optional<std::int64_t> number_of_modified_documents_indexed{};
  /// The files with metadata that had been changed or deleted.
  std::optional<std::int64_t> number_of_metadata_documents_modified{};
  /// Documents that were gone from the source, and so were taken out of the index.
  std::optional<std::int64_t> number_of_documents_deleted{};
  /// The documents that could not be put in.
  std::optional<std::int64_t> number_of_documents_failed{};
  /// The documents that were left out.
  std::optional<std::int64_t> number_of_documents_skipped{};

  friend bool operator==(const IngestionJobStatistics&, const IngestionJobStatistics&) = default;
};
IngestionJobStatistics to_owned(const IngestionJobStatisticsView& view);
void write_json(internal::JsonWriter& writer, const IngestionJobStatistics& in);

}  // namespace outcrop::bedrock_agent
