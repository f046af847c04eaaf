// RetrievalResultLocationView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string_view>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agent_runtime {

/// A source in Confluence.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultConfluenceLocation.html
struct RetrievalResultConfluenceLocationView {
  /// The page's address.
  std::optional<std::string_view> url{};
};
const internal::Schema& schema_of(const RetrievalResultConfluenceLocationView*);

/// A document that was put into the knowledge base directly.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultCustomDocumentLocation.html
struct RetrievalResultCustomDocumentLocationView {
  /// The id that it was put in with.
  std::optional<std::string_view> id{};
};
const internal::Schema& schema_of(const RetrievalResultCustomDocumentLocationView*);

/// A source in Google Drive.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultGoogleDriveLocation.html
struct RetrievalResultGoogleDriveLocationView {
  /// The file's address.
  std::optional<std::string_view> url{};
};
const internal::Schema& schema_of(const RetrievalResultGoogleDriveLocationView*);

/// A source in an index of Amazon Kendra.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultKendraDocumentLocation.html
struct RetrievalResultKendraDocumentLocationView {
  /// The document's address.
  std::optional<std::string_view> uri{};
};
const internal::Schema& schema_of(const RetrievalResultKendraDocumentLocationView*);

/// A source in OneDrive.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultOneDriveLocation.html
struct RetrievalResultOneDriveLocationView {
  /// The file's address.
  std::optional<std::string_view> url{};
};
const internal::Schema& schema_of(const RetrievalResultOneDriveLocationView*);

/// A source in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultS3Location.html
struct RetrievalResultS3LocationView {
  /// The object as s3://bucket/key.
  std::optional<std::string_view> uri{};
};
const internal::Schema& schema_of(const RetrievalResultS3LocationView*);

/// A source in Salesforce.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSalesforceLocation.html
struct RetrievalResultSalesforceLocationView {
  /// The record's address.
  std::optional<std::string_view> url{};
};
const internal::Schema& schema_of(const RetrievalResultSalesforceLocationView*);

/// A source in SharePoint.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSharePointLocation.html
struct RetrievalResultSharePointLocationView {
  /// The address in SharePoint.
  std::optional<std::string_view> url{};
};
const internal::Schema& schema_of(const RetrievalResultSharePointLocationView*);

/// A query that found structured data.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultSqlLocation.html
struct RetrievalResultSqlLocationView {
  /// The SQL that gave the rows.
  std::optional<std::string_view> query{};
};
const internal::Schema& schema_of(const RetrievalResultSqlLocationView*);

/// A page on the web.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultWebLocation.html
struct RetrievalResultWebLocationView {
  /// The page's address.
  std::optional<std::string_view> url{};
};
const internal::Schema& schema_of(const RetrievalResultWebLocationView*);

/// Where a source is; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrievalResultLocation.html
struct RetrievalResultLocationView {
  /// The kind of place.
  Open<RetrievalResultLocationType> type{};
  /// An object in Amazon S3.
  OptionalRef<RetrievalResultS3LocationView> s3_location{};
  /// A page on the web.
  OptionalRef<RetrievalResultWebLocationView> web_location{};
  /// A page in Confluence.
  OptionalRef<RetrievalResultConfluenceLocationView> confluence_location{};
  /// A record in Salesforce.
  OptionalRef<RetrievalResultSalesforceLocationView> salesforce_location{};
  /// A file or page in SharePoint.
  OptionalRef<RetrievalResultSharePointLocationView> share_point_location{};
  /// A document that was put into the knowledge base directly.
  OptionalRef<RetrievalResultCustomDocumentLocationView> custom_document_location{};
  /// A document of an index of Amazon Kendra.
  OptionalRef<RetrievalResultKendraDocumentLocationView> kendra_document_location{};
  /// The query that found structured data.
  OptionalRef<RetrievalResultSqlLocationView> sql_location{};
  /// A file in OneDrive.
  OptionalRef<RetrievalResultOneDriveLocationView> one_drive_location{};
  /// A file in Google Drive.
  OptionalRef<RetrievalResultGoogleDriveLocationView> google_drive_location{};
};
const internal::Schema& schema_of(const RetrievalResultLocationView*);

}  // namespace outcrop::bedrock_agent_runtime
