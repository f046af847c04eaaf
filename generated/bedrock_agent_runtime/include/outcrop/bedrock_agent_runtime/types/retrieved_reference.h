// RetrievedReference and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct AudioSegment {
  /// Required.
  std::optional<std::string> s3_uri{};
  std::optional<std::string> transcription{};
};

struct RetrievalResultContentColumn {
  std::optional<std::string> column_name{};
  std::optional<std::string> column_value{};
  std::optional<OwnedOpen<RetrievalResultContentColumnType>> type{};
};

struct VideoSegment {
  /// Required.
  std::optional<std::string> s3_uri{};
  std::optional<std::string> summary{};
};

struct RetrievalResultContent {
  std::optional<OwnedOpen<RetrievalResultContentType>> type{};
  std::optional<std::string> text{};
  std::optional<std::string> byte_content{};
  std::optional<VideoSegment> video{};
  std::optional<AudioSegment> audio{};
  /// Sensitive: never logged.
  std::optional<std::vector<RetrievalResultContentColumn>> row{};
};

struct RetrievalResultConfluenceLocation {
  std::optional<std::string> url{};
};

struct RetrievalResultCustomDocumentLocation {
  std::optional<std::string> id{};
};

struct RetrievalResultGoogleDriveLocation {
  std::optional<std::string> url{};
};

struct RetrievalResultKendraDocumentLocation {
  std::optional<std::string> uri{};
};

struct RetrievalResultOneDriveLocation {
  std::optional<std::string> url{};
};

struct RetrievalResultS3Location {
  std::optional<std::string> uri{};
};

struct RetrievalResultSalesforceLocation {
  std::optional<std::string> url{};
};

struct RetrievalResultSharePointLocation {
  std::optional<std::string> url{};
};

struct RetrievalResultSqlLocation {
  std::optional<std::string> query{};
};

struct RetrievalResultWebLocation {
  std::optional<std::string> url{};
};

struct RetrievalResultLocation {
  /// Required.
  std::optional<OwnedOpen<RetrievalResultLocationType>> type{};
  std::optional<RetrievalResultS3Location> s3_location{};
  std::optional<RetrievalResultWebLocation> web_location{};
  std::optional<RetrievalResultConfluenceLocation> confluence_location{};
  std::optional<RetrievalResultSalesforceLocation> salesforce_location{};
  std::optional<RetrievalResultSharePointLocation> share_point_location{};
  std::optional<RetrievalResultCustomDocumentLocation> custom_document_location{};
  std::optional<RetrievalResultKendraDocumentLocation> kendra_document_location{};
  std::optional<RetrievalResultSqlLocation> sql_location{};
  std::optional<RetrievalResultOneDriveLocation> one_drive_location{};
  std::optional<RetrievalResultGoogleDriveLocation> google_drive_location{};
};

struct RetrievedReference {
  /// Sensitive: never logged.
  std::optional<RetrievalResultContent> content{};
  /// Sensitive: never logged.
  std::optional<RetrievalResultLocation> location{};
  /// Sensitive: never logged.
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
};

}  // namespace outcrop::bedrock_agent_runtime
