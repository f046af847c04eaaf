// Client::get_document_content as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_document_content.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_document_content_parameters[] = {
    {cli::field<&GetDocumentContentRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id", ""},
    {cli::field<&GetDocumentContentRequest::data_source_id>("dataSourceId", true), "data-source-id", ""},
    {cli::field<&GetDocumentContentRequest::document_id>("documentId", true), "document-id", ""},
    {cli::field<&GetDocumentContentRequest::media_id>("mediaId"), "media-id", ""},
    {cli::field<&GetDocumentContentRequest::output_format>("outputFormat"), "output-format", ""},
    {cli::field<&GetDocumentContentRequest::user_context>("userContext"), "user-context", ""},
};

}  // namespace

extern const cli::Operation get_document_content;
constexpr cli::Operation get_document_content{
    .name = "GetDocumentContent",
    .command = "get-document-content",
    .help = "Gets document content.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetDocumentContent.html",
    .parameters = get_document_content_parameters,
    .make_request = cli::make_request<&Client::get_document_content>,
    .call = cli::call_method<&Client::get_document_content>,
};

}  // namespace outcrop::bedrock_agent_runtime::commands
