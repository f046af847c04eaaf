// IngestionJobStatisticsView: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>

namespace outcrop::bedrock_agent {

struct IngestionJobStatisticsView {
  std::optional<std::int64_t> number_of_documents_scanned{};
  std::optional<std::int64_t> number_of_metadata_documents_scanned{};
  std::optional<std::int64_t> number_of_new_documents_indexed{};
  std::optional<std::int64_t> number_of_modified_documents_indexed{};
  std::optional<std::int64_t> number_of_metadata_documents_modified{};
  std::optional<std::int64_t> number_of_documents_deleted{};
  std::optional<std::int64_t> number_of_documents_failed{};
  std::optional<std::int64_t> number_of_documents_skipped{};
};

}  // namespace outcrop::bedrock_agent
