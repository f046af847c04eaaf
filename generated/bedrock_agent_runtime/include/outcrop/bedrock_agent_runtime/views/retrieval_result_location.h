// RetrievalResultLocationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrievalResultConfluenceLocationView {
  std::optional<std::string_view> url{};
};

struct RetrievalResultCustomDocumentLocationView {
  std::optional<std::string_view> id{};
};

struct RetrievalResultGoogleDriveLocationView {
  std::optional<std::string_view> url{};
};

struct RetrievalResultKendraDocumentLocationView {
  std::optional<std::string_view> uri{};
};

struct RetrievalResultOneDriveLocationView {
  std::optional<std::string_view> url{};
};

struct RetrievalResultS3LocationView {
  std::optional<std::string_view> uri{};
};

struct RetrievalResultSalesforceLocationView {
  std::optional<std::string_view> url{};
};

struct RetrievalResultSharePointLocationView {
  std::optional<std::string_view> url{};
};

struct RetrievalResultSqlLocationView {
  std::optional<std::string_view> query{};
};

struct RetrievalResultWebLocationView {
  std::optional<std::string_view> url{};
};

struct RetrievalResultLocationView {
  Open<RetrievalResultLocationType> type{};
  OptionalRef<RetrievalResultS3LocationView> s3_location{};
  OptionalRef<RetrievalResultWebLocationView> web_location{};
  OptionalRef<RetrievalResultConfluenceLocationView> confluence_location{};
  OptionalRef<RetrievalResultSalesforceLocationView> salesforce_location{};
  OptionalRef<RetrievalResultSharePointLocationView> share_point_location{};
  OptionalRef<RetrievalResultCustomDocumentLocationView> custom_document_location{};
  OptionalRef<RetrievalResultKendraDocumentLocationView> kendra_document_location{};
  OptionalRef<RetrievalResultSqlLocationView> sql_location{};
  OptionalRef<RetrievalResultOneDriveLocationView> one_drive_location{};
  OptionalRef<RetrievalResultGoogleDriveLocationView> google_drive_location{};
};

}  // namespace outcrop::bedrock_agent_runtime
