// RetrievedReference and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

/// A piece of sound that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AudioSegment.html
struct AudioSegment {
  /// The object in Amazon S3 that holds the piece, as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};
  /// What is said in it.
  std::optional<std::string> transcription{};
};

/// A cell of a row.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultContentColumn.html
struct RetrievalResultContentColumn {
  /// The column's name.
  std::optional<std::string> column_name{};
  /// The value, as text whatever its type.
  std::optional<std::string> column_value{};
  /// The value's type.
  std::optional<OwnedOpen<RetrievalResultContentColumnType>> type{};
};

/// A piece of video that was found.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_VideoSegment.html
struct VideoSegment {
  /// The object in Amazon S3 that holds the piece, as s3://bucket/key.
  ///
  /// Required.
  std::optional<std::string> s3_uri{};
  /// What is to be seen in it, in words.
  std::optional<std::string> summary{};
};

/// A piece of a source; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultContent.html
struct RetrievalResultContent {
  /// The kind of content.
  std::optional<OwnedOpen<RetrievalResultContentType>> type{};
  /// The text of the piece; empty where it is none.
  std::optional<std::string> text{};
  /// A picture as a data URI: data:image/jpeg;base64, and the encoded bytes.
  std::optional<std::string> byte_content{};
  /// A piece of video.
  Box<VideoSegment> video{};
  /// A piece of sound.
  Box<AudioSegment> audio{};
  /// The cells of a row of structured data.
  ///
  /// Sensitive: never logged.
  std::optional<std::vector<RetrievalResultContentColumn>> row{};
};

/// A source in Confluence.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultConfluenceLocation.html
struct RetrievalResultConfluenceLocation {
  /// The page's address.
  std::optional<std::string> url{};
};

/// A document that was put into the knowledge base directly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultCustomDocumentLocation.html
struct RetrievalResultCustomDocumentLocation {
  /// The id that it was put in with.
  std::optional<std::string> id{};
};

/// A source in Google Drive.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultGoogleDriveLocation.html
struct RetrievalResultGoogleDriveLocation {
  /// The file's address.
  std::optional<std::string> url{};
};

/// A source in an index of Amazon Kendra.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultKendraDocumentLocation.html
struct RetrievalResultKendraDocumentLocation {
  /// The document's address.
  std::optional<std::string> uri{};
};

/// A source in OneDrive.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultOneDriveLocation.html
struct RetrievalResultOneDriveLocation {
  /// The file's address.
  std::optional<std::string> url{};
};

/// A source in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultS3Location.html
struct RetrievalResultS3Location {
  /// The object as s3://bucket/key.
  std::optional<std::string> uri{};
};

/// A source in Salesforce.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSalesforceLocation.html
struct RetrievalResultSalesforceLocation {
  /// The record's address.
  std::optional<std::string> url{};
};

/// A source in SharePoint.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSharePointLocation.html
struct RetrievalResultSharePointLocation {
  /// The address in SharePoint.
  std::optional<std::string> url{};
};

/// A query that found structured data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSqlLocation.html
struct RetrievalResultSqlLocation {
  /// The query, in SQL.
  std::optional<std::string> query{};
};

/// A page on the web.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultWebLocation.html
struct RetrievalResultWebLocation {
  /// The page's address.
  std::optional<std::string> url{};
};

/// Where a source is; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultLocation.html
struct RetrievalResultLocation {
  /// The kind of place.
  ///
  /// Required.
  std::optional<OwnedOpen<RetrievalResultLocationType>> type{};
  /// An object in Amazon S3.
  std::optional<RetrievalResultS3Location> s3_location{};
  /// A page on the web.
  std::optional<RetrievalResultWebLocation> web_location{};
  /// A page in Confluence.
  std::optional<RetrievalResultConfluenceLocation> confluence_location{};
  /// A record in Salesforce.
  std::optional<RetrievalResultSalesforceLocation> salesforce_location{};
  /// A file or page in SharePoint.
  std::optional<RetrievalResultSharePointLocation> share_point_location{};
  /// A document that was put into the knowledge base directly.
  std::optional<RetrievalResultCustomDocumentLocation> custom_document_location{};
  /// A document of an index of Amazon Kendra.
  std::optional<RetrievalResultKendraDocumentLocation> kendra_document_location{};
  /// The query that found structured data.
  std::optional<RetrievalResultSqlLocation> sql_location{};
  /// A file in OneDrive.
  std::optional<RetrievalResultOneDriveLocation> one_drive_location{};
  /// A file in Google Drive.
  std::optional<RetrievalResultGoogleDriveLocation> google_drive_location{};
};

/// A source that a part of the answer rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievedReference.html
struct RetrievedReference {
  /// The piece of the source that supports the answer.
  ///
  /// Sensitive: never logged.
  Box<RetrievalResultContent> content{};
  /// Where the source is.
  ///
  /// Sensitive: never logged.
  Box<RetrievalResultLocation> location{};
  /// The metadata of the source, by field.
  ///
  /// Sensitive: never logged.
  std::optional<std::map<std::string, Document, std::less<>>> metadata{};
};

}  // namespace outcrop::bedrock_agent_runtime
