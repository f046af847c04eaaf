// Decode tables of RetrievalResultLocationView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/retrieval_result_location.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field retrieval_result_confluence_location_fields[] = {
    {"url", &internal::string_type, offsetof(RetrievalResultConfluenceLocationView, url), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_custom_document_location_fields[] = {
    {"id", &internal::string_type, offsetof(RetrievalResultCustomDocumentLocationView, id), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_google_drive_location_fields[] = {
    {"url", &internal::string_type, offsetof(RetrievalResultGoogleDriveLocationView, url), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_kendra_document_location_fields[] = {
    {"uri", &internal::string_type, offsetof(RetrievalResultKendraDocumentLocationView, uri), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_one_drive_location_fields[] = {
    {"url", &internal::string_type, offsetof(RetrievalResultOneDriveLocationView, url), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_s3_location_fields[] = {
    {"uri", &internal::string_type, offsetof(RetrievalResultS3LocationView, uri), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_salesforce_location_fields[] = {
    {"url", &internal::string_type, offsetof(RetrievalResultSalesforceLocationView, url), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_share_point_location_fields[] = {
    {"url", &internal::string_type, offsetof(RetrievalResultSharePointLocationView, url), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_sql_location_fields[] = {
    {"query", &internal::string_type, offsetof(RetrievalResultSqlLocationView, query), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_web_location_fields[] = {
    {"url", &internal::string_type, offsetof(RetrievalResultWebLocationView, url), internal::Slot::optional},
};

constexpr internal::Field retrieval_result_location_fields[] = {
    {"type", &schemas::retrieval_result_location_type_type, offsetof(RetrievalResultLocationView, type),
     internal::Slot::plain, true},
    {"s3Location", &schemas::retrieval_result_s3_location_type, offsetof(RetrievalResultLocationView, s3_location),
     internal::Slot::reference, true},
    {"webLocation", &schemas::retrieval_result_web_location_type, offsetof(RetrievalResultLocationView, web_location),
     internal::Slot::reference, true},
    {"confluenceLocation", &schemas::retrieval_result_confluence_location_type,
     offsetof(RetrievalResultLocationView, confluence_location), internal::Slot::reference, true},
    {"salesforceLocation", &schemas::retrieval_result_salesforce_location_type,
     offsetof(RetrievalResultLocationView, salesforce_location), internal::Slot::reference, true},
    {"sharePointLocation", &schemas::retrieval_result_share_point_location_type,
     offsetof(RetrievalResultLocationView, share_point_location), internal::Slot::reference, true},
    {"customDocumentLocation", &schemas::retrieval_result_custom_document_location_type,
     offsetof(RetrievalResultLocationView, custom_document_location), internal::Slot::reference, true},
    {"kendraDocumentLocation", &schemas::retrieval_result_kendra_document_location_type,
     offsetof(RetrievalResultLocationView, kendra_document_location), internal::Slot::reference, true},
    {"sqlLocation", &schemas::retrieval_result_sql_location_type, offsetof(RetrievalResultLocationView, sql_location),
     internal::Slot::reference, true},
    {"oneDriveLocation", &schemas::retrieval_result_one_drive_location_type,
     offsetof(RetrievalResultLocationView, one_drive_location), internal::Slot::reference, true},
    {"googleDriveLocation", &schemas::retrieval_result_google_drive_location_type,
     offsetof(RetrievalResultLocationView, google_drive_location), internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema retrieval_result_confluence_location_schema =
    internal::structure_schema<RetrievalResultConfluenceLocationView>("RetrievalResultConfluenceLocation",
                                                                      retrieval_result_confluence_location_fields);
constinit const internal::Type retrieval_result_confluence_location_type =
    internal::structure_type<RetrievalResultConfluenceLocationView>(retrieval_result_confluence_location_schema);

constinit const internal::Schema retrieval_result_custom_document_location_schema =
    internal::structure_schema<RetrievalResultCustomDocumentLocationView>(
        "RetrievalResultCustomDocumentLocation", retrieval_result_custom_document_location_fields);
constinit const internal::Type retrieval_result_custom_document_location_type =
    internal::structure_type<RetrievalResultCustomDocumentLocationView>(
        retrieval_result_custom_document_location_schema);

constinit const internal::Schema retrieval_result_google_drive_location_schema =
    internal::structure_schema<RetrievalResultGoogleDriveLocationView>("RetrievalResultGoogleDriveLocation",
                                                                       retrieval_result_google_drive_location_fields);
constinit const internal::Type retrieval_result_google_drive_location_type =
    internal::structure_type<RetrievalResultGoogleDriveLocationView>(retrieval_result_google_drive_location_schema);

constinit const internal::Schema retrieval_result_kendra_document_location_schema =
    internal::structure_schema<RetrievalResultKendraDocumentLocationView>(
        "RetrievalResultKendraDocumentLocation", retrieval_result_kendra_document_location_fields);
constinit const internal::Type retrieval_result_kendra_document_location_type =
    internal::structure_type<RetrievalResultKendraDocumentLocationView>(
        retrieval_result_kendra_document_location_schema);

constinit const internal::Schema retrieval_result_one_drive_location_schema =
    internal::structure_schema<RetrievalResultOneDriveLocationView>("RetrievalResultOneDriveLocation",
                                                                    retrieval_result_one_drive_location_fields);
constinit const internal::Type retrieval_result_one_drive_location_type =
    internal::structure_type<RetrievalResultOneDriveLocationView>(retrieval_result_one_drive_location_schema);

constinit const internal::Schema retrieval_result_s3_location_schema =
    internal::structure_schema<RetrievalResultS3LocationView>("RetrievalResultS3Location",
                                                              retrieval_result_s3_location_fields);
constinit const internal::Type retrieval_result_s3_location_type =
    internal::structure_type<RetrievalResultS3LocationView>(retrieval_result_s3_location_schema);

constinit const internal::Schema retrieval_result_salesforce_location_schema =
    internal::structure_schema<RetrievalResultSalesforceLocationView>("RetrievalResultSalesforceLocation",
                                                                      retrieval_result_salesforce_location_fields);
constinit const internal::Type retrieval_result_salesforce_location_type =
    internal::structure_type<RetrievalResultSalesforceLocationView>(retrieval_result_salesforce_location_schema);

constinit const internal::Schema retrieval_result_share_point_location_schema =
    internal::structure_schema<RetrievalResultSharePointLocationView>("RetrievalResultSharePointLocation",
                                                                      retrieval_result_share_point_location_fields);
constinit const internal::Type retrieval_result_share_point_location_type =
    internal::structure_type<RetrievalResultSharePointLocationView>(retrieval_result_share_point_location_schema);

constinit const internal::Schema retrieval_result_sql_location_schema =
    internal::structure_schema<RetrievalResultSqlLocationView>("RetrievalResultSqlLocation",
                                                               retrieval_result_sql_location_fields);
constinit const internal::Type retrieval_result_sql_location_type =
    internal::structure_type<RetrievalResultSqlLocationView>(retrieval_result_sql_location_schema);

constinit const internal::Schema retrieval_result_web_location_schema =
    internal::structure_schema<RetrievalResultWebLocationView>("RetrievalResultWebLocation",
                                                               retrieval_result_web_location_fields);
constinit const internal::Type retrieval_result_web_location_type =
    internal::structure_type<RetrievalResultWebLocationView>(retrieval_result_web_location_schema);

constinit const internal::Schema retrieval_result_location_schema =
    internal::structure_schema<RetrievalResultLocationView>("RetrievalResultLocation",
                                                            retrieval_result_location_fields);
constinit const internal::Type retrieval_result_location_type =
    internal::structure_type<RetrievalResultLocationView>(retrieval_result_location_schema);

}  // namespace schemas

const internal::Schema& schema_of(const RetrievalResultConfluenceLocationView*) {
  return schemas::retrieval_result_confluence_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultCustomDocumentLocationView*) {
  return schemas::retrieval_result_custom_document_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultGoogleDriveLocationView*) {
  return schemas::retrieval_result_google_drive_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultKendraDocumentLocationView*) {
  return schemas::retrieval_result_kendra_document_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultOneDriveLocationView*) {
  return schemas::retrieval_result_one_drive_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultS3LocationView*) {
  return schemas::retrieval_result_s3_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultSalesforceLocationView*) {
  return schemas::retrieval_result_salesforce_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultSharePointLocationView*) {
  return schemas::retrieval_result_share_point_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultSqlLocationView*) {
  return schemas::retrieval_result_sql_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultWebLocationView*) {
  return schemas::retrieval_result_web_location_schema;
}
const internal::Schema& schema_of(const RetrievalResultLocationView*) {
  return schemas::retrieval_result_location_schema;
}

}  // namespace outcrop::bedrock_agent_runtime
