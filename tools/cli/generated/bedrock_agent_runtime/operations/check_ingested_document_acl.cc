// Client::check_ingested_document_acl as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/check_ingested_document_acl.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter check_ingested_document_acl_parameters[] = {
    {cli::field<&CheckIngestedDocumentAclRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id of the knowledge base that holds the document."},
    {cli::field<&CheckIngestedDocumentAclRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id of the data source that the document came from."},
    {cli::field<&CheckIngestedDocumentAclRequest::document_id>("documentId", true), "document-id",
     "The document's id."},
    {cli::field<&CheckIngestedDocumentAclRequest::user_context>("userContext", true), "user-context",
     "The user whose access is checked."},
};

}  // namespace

extern const cli::Operation check_ingested_document_acl_command;
constexpr cli::Operation check_ingested_document_acl_command{
    .name = "CheckIngestedDocumentAcl",
    .command = "check-ingested-document-acl",
    .help =
        "Tells whether a user may see a document of a knowledge base, by the access list that came with the document. "
        "Use it to test access control after ingestion.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CheckIngestedDocumentAcl.html",
    .parameters = check_ingested_document_acl_parameters,
    .make_request = cli::make_request<&Client::check_ingested_document_acl>,
    .call = cli::call_method<&Client::check_ingested_document_acl>,
    .start = cli::start_calls<&Client::check_ingested_document_acl, &AsyncClient::check_ingested_document_acl>,
    .sample = "{\"hasAccess\": true}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
