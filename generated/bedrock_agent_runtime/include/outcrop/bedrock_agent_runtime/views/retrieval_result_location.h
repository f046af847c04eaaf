// RetrievalResultLocationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/open.h"

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
  std::optional<RetrievalResultS3LocationView> s3_location{};
  std::optional<RetrievalResultWebLocationView> web_location{};
  std::optional<RetrievalResultConfluenceLocationView> confluence_location{};
  std::optional<RetrievalResultSalesforceLocationView> salesforce_location{};
  std::optional<RetrievalResultSharePointLocationView> share_point_location{};
  std::optional<RetrievalResultCustomDocumentLocationView> custom_document_location{};
  std::optional<RetrievalResultKendraDocumentLocationView> kendra_document_location{};
  std::optional<RetrievalResultSqlLocationView> sql_location{};
  std::optional<RetrievalResultOneDriveLocationView> one_drive_location{};
  std::optional<RetrievalResultGoogleDriveLocationView> google_drive_location{};
};

}  // namespace outcrop::bedrock_agent_runtime
