// Client::get_document_content as a command.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agent_runtime/async_client.h>
#include <outcrop/bedrock_agent_runtime/client.h>
#include <outcrop/bedrock_agent_runtime/operations/get_document_content.h>

#include "bedrock_agent_runtime/fields.h"
#include "command/operation.h"

namespace outcrop::bedrock_agent_runtime::commands {
namespace {

constexpr cli::Parameter get_document_content_parameters[] = {
    {cli::field<&GetDocumentContentRequest::knowledge_base_id>("knowledgeBaseId", true), "knowledge-base-id",
     "The id of the knowledge base that holds the document."},
    {cli::field<&GetDocumentContentRequest::data_source_id>("dataSourceId", true), "data-source-id",
     "The id of the data source that the document came from."},
    {cli::field<&GetDocumentContentRequest::document_id>("documentId", true), "document-id",
     "The document's id, as what Retrieve found tells it."},
    {cli::field<&GetDocumentContentRequest::media_id>("mediaId"), "media-id",
     "The id of a picture in the document: _media_id of the metadata of what Retrieve found. The picture comes in "
     "place of the document."},
    {cli::field<&GetDocumentContentRequest::output_format>("outputFormat"), "output-format",
     "The original file or its extracted text. Absent: `RAW`, which is the only choice with `mediaId`."},
    {cli::field<&GetDocumentContentRequest::user_context>("userContext"), "user-context",
     "Who asks, so that only users who may see the document get it."},
};

}  // namespace

extern const cli::Operation get_document_content_command;
constexpr cli::Operation get_document_content_command{
    .name = "GetDocumentContent",
    .command = "get-document-content",
    .help =
        "Gives an address from which a document of a knowledge base, or a picture in it, can be downloaded for a few "
        "minutes. It serves to show the source of what Retrieve found.",
    .reference = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetDocumentContent.html",
    .parameters = get_document_content_parameters,
    .make_request = cli::make_request<&Client::get_document_content>,
    .call = cli::call_method<&Client::get_document_content>,
    .start = cli::start_calls<&Client::get_document_content, &AsyncClient::get_document_content>,
    .sample = "{\"mimeType\": \"mimeType\", \"presignedUrl\": \"presignedUrl\", \"documentContentLength\": 0}",
};

}  // namespace outcrop::bedrock_agent_runtime::commands
