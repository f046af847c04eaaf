// Client::get_ingested_document_acl as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_ingested_document_acl.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_ingested_document_acl_parameters[] = {
    {cli::field<&GetIngestedDocumentAclRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id of the knowledge base that holds the document."},
    {cli::field<&GetIngestedDocumentAclRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id of the data source that the document came from."},
    {cli::field<&GetIngestedDocumentAclRequest::document_id>("documentId", true), "document-id", "The document's id."},
};

}  // namespace

extern const cli::Operation get_ingested_document_acl_command;
constexpr cli::Operation get_ingested_document_acl_command{
    .name = "GetIngestedDocumentAcl",
    .command = "get-ingested-document-acl",
    .help =
        "Tells the access list that came with a document of a knowledge base. Use it to find out why a user can or "
        "cannot see the document.",
    .reference =
        "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetIngestedDocumentAcl.html",
    .parameters = get_ingested_document_acl_parameters,
    .make_request = cli::make_request<&Client::get_ingested_document_acl>,
    .call = cli::call_method<&Client::get_ingested_document_acl>,
    .start = cli::start_calls<&Client::get_ingested_document_acl, &AsyncClient::get_ingested_document_acl>,
    .sample =
        "{\"documentAcl\": {\"allowList\": {\"memberRelation\": \"memberRelation\", \"conditions\": "
        "[{\"conditionOperator\": \"conditionOperator\", \"users\": [{\"id\": \"id\", \"type\": \"type\"}], "
        "\"groups\": [{\"id\": \"id\", \"type\": \"type\"}]}]}, \"denyList\": {\"memberRelation\": \"memberRelation\", "
        "\"conditions\": [{\"conditionOperator\": \"conditionOperator\", \"users\": [{\"id\": \"id\", \"type\": "
        "\"type\"}], \"groups\": [{\"id\": \"id\", \"type\": \"type\"}]}]}}}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
