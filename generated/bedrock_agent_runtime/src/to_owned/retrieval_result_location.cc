// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_location.h"

#include "outcrop/bedrock_agent_runtime/to_owned.h"
#include "outcrop/bedrock_agent_runtime/types/retrieved_reference.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent_runtime {

RetrievalResultConfluenceLocation to_owned(const RetrievalResultConfluenceLocationView& view) {
  RetrievalResultConfluenceLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

RetrievalResultCustomDocumentLocation to_owned(const RetrievalResultCustomDocumentLocationView& view) {
  RetrievalResultCustomDocumentLocation owned;
  internal::own(owned.id, view.id);
  return owned;
}

RetrievalResultGoogleDriveLocation to_owned(const RetrievalResultGoogleDriveLocationView& view) {
  RetrievalResultGoogleDriveLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

RetrievalResultKendraDocumentLocation to_owned(const RetrievalResultKendraDocumentLocationView& view) {
  RetrievalResultKendraDocumentLocation owned;
  internal::own(owned.uri, view.uri);
  return owned;
}

RetrievalResultOneDriveLocation to_owned(const RetrievalResultOneDriveLocationView& view) {
  RetrievalResultOneDriveLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

RetrievalResultS3Location to_owned(const RetrievalResultS3LocationView& view) {
  RetrievalResultS3Location owned;
  internal::own(owned.uri, view.uri);
  return owned;
}

RetrievalResultSalesforceLocation to_owned(const RetrievalResultSalesforceLocationView& view) {
  RetrievalResultSalesforceLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

RetrievalResultSharePointLocation to_owned(const RetrievalResultSharePointLocationView& view) {
  RetrievalResultSharePointLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

RetrievalResultSqlLocation to_owned(const RetrievalResultSqlLocationView& view) {
  RetrievalResultSqlLocation owned;
  internal::own(owned.query, view.query);
  return owned;
}

RetrievalResultWebLocation to_owned(const RetrievalResultWebLocationView& view) {
  RetrievalResultWebLocation owned;
  internal::own(owned.url, view.url);
  return owned;
}

RetrievalResultLocation to_owned(const RetrievalResultLocationView& view) {
  RetrievalResultLocation owned;
  internal::own(owned.type, view.type);
  internal::own(owned.s3_location, view.s3_location);
  internal::own(owned.web_location, view.web_location);
  internal::own(owned.confluence_location, view.confluence_location);
  internal::own(owned.salesforce_location, view.salesforce_location);
  internal::own(owned.share_point_location, view.share_point_location);
  internal::own(owned.custom_document_location, view.custom_document_location);
  internal::own(owned.kendra_document_location, view.kendra_document_location);
  internal::own(owned.sql_location, view.sql_location);
  internal::own(owned.one_drive_location, view.one_drive_location);
  internal::own(owned.google_drive_location, view.google_drive_location);
  return owned;
}

}  // namespace outcrop::bedrock_agent_runtime
