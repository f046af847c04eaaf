// RetrievalResultLocation and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_agent_runtime {

struct RetrievalResultConfluenceLocationView;
struct RetrievalResultCustomDocumentLocationView;
struct RetrievalResultGoogleDriveLocationView;
struct RetrievalResultKendraDocumentLocationView;
struct RetrievalResultOneDriveLocationView;
struct RetrievalResultS3LocationView;
struct RetrievalResultSalesforceLocationView;
struct RetrievalResultSharePointLocationView;
struct RetrievalResultSqlLocationView;
struct RetrievalResultWebLocationView;
struct RetrievalResultLocationView;

/// A source in Confluence.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultConfluenceLocation.html
struct RetrievalResultConfluenceLocation {
  /// The page's address.
  std::optional<std::string> url{};

  friend bool operator==(const RetrievalResultConfluenceLocation&, const RetrievalResultConfluenceLocation&) = default;
};
RetrievalResultConfluenceLocation to_owned(const RetrievalResultConfluenceLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultConfluenceLocation& in);

/// A document that was put into the knowledge base directly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultCustomDocumentLocation.html
struct RetrievalResultCustomDocumentLocation {
  /// The id that it was put in with.
  std::optional<std::string> id{};

  friend bool operator==(const RetrievalResultCustomDocumentLocation&,
                         const RetrievalResultCustomDocumentLocation&) = default;
};
RetrievalResultCustomDocumentLocation to_owned(const RetrievalResultCustomDocumentLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultCustomDocumentLocation& in);

/// A source in Google Drive.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultGoogleDriveLocation.html
struct RetrievalResultGoogleDriveLocation {
  /// The file's address.
  std::optional<std::string> url{};

  friend bool operator==(const RetrievalResultGoogleDriveLocation&,
                         const RetrievalResultGoogleDriveLocation&) = default;
};
RetrievalResultGoogleDriveLocation to_owned(const RetrievalResultGoogleDriveLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultGoogleDriveLocation& in);

/// A source in an index of Amazon Kendra.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultKendraDocumentLocation.html
struct RetrievalResultKendraDocumentLocation {
  /// The document's address.
  std::optional<std::string> uri{};

  friend bool operator==(const RetrievalResultKendraDocumentLocation&,
                         const RetrievalResultKendraDocumentLocation&) = default;
};
RetrievalResultKendraDocumentLocation to_owned(const RetrievalResultKendraDocumentLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultKendraDocumentLocation& in);

/// A source in OneDrive.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultOneDriveLocation.html
struct RetrievalResultOneDriveLocation {
  /// The file's address.
  std::optional<std::string> url{};

  friend bool operator==(const RetrievalResultOneDriveLocation&, const RetrievalResultOneDriveLocation&) = default;
};
RetrievalResultOneDriveLocation to_owned(const RetrievalResultOneDriveLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultOneDriveLocation& in);

/// A source in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultS3Location.html
struct RetrievalResultS3Location {
  /// The object as s3://bucket/key.
  std::optional<std::string> uri{};

  friend bool operator==(const RetrievalResultS3Location&, const RetrievalResultS3Location&) = default;
};
RetrievalResultS3Location to_owned(const RetrievalResultS3LocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultS3Location& in);

/// A source in Salesforce.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSalesforceLocation.html
struct RetrievalResultSalesforceLocation {
  /// The record's address.
  std::optional<std::string> url{};

  friend bool operator==(const RetrievalResultSalesforceLocation&, const RetrievalResultSalesforceLocation&) = default;
};
RetrievalResultSalesforceLocation to_owned(const RetrievalResultSalesforceLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultSalesforceLocation& in);

/// A source in SharePoint.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSharePointLocation.html
struct RetrievalResultSharePointLocation {
  /// The address in SharePoint.
  std::optional<std::string> url{};

  friend bool operator==(const RetrievalResultSharePointLocation&, const RetrievalResultSharePointLocation&) = default;
};
RetrievalResultSharePointLocation to_owned(const RetrievalResultSharePointLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultSharePointLocation& in);

/// A query that found structured data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSqlLocation.html
struct RetrievalResultSqlLocation {
  /// The SQL that gave the rows.
  std::optional<std::string> query{};

  friend bool operator==(const RetrievalResultSqlLocation&, const RetrievalResultSqlLocation&) = default;
};
RetrievalResultSqlLocation to_owned(const RetrievalResultSqlLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultSqlLocation& in);

/// A page on the web.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultWebLocation.html
struct RetrievalResultWebLocation {
  /// The page's address.
  std::optional<std::string> url{};

  friend bool operator==(const RetrievalResultWebLocation&, const RetrievalResultWebLocation&) = default;
};
RetrievalResultWebLocation to_owned(const RetrievalResultWebLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultWebLocation& in);

/// Where a source is; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultLocation.html
struct RetrievalResultLocation {
  /// The kind of place.
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

  friend bool operator==(const RetrievalResultLocation&, const RetrievalResultLocation&) = default;
};
RetrievalResultLocation to_owned(const RetrievalResultLocationView& view);
void write_json(internal::JsonWriter& writer, const RetrievalResultLocation& in);

}  // namespace outcrop::bedrock_agent_runtime
