// The way of the AWS SDK for C++, rebuilt from its design: the body arrives in a stream, which is read into a string,
// parsed into a tree by cJSON, and copied member by member, each looked up twice (ValueExists, then Get...), into
// structs of strings.
#include <cjson/cJSON.h>

#include <algorithm>
#include <iterator>
#include <memory>
#include <sstream>

#include "decode/owned_page.h"

namespace outcrop::bench {
namespace {

struct DeleteTree {
  void operator()(cJSON* tree) const { cJSON_Delete(tree); }
};

// Aws::Utils::Json::JsonView: borrows a value of the tree.
class JsonView {
 public:
  explicit JsonView(const cJSON* value) : value_(value) {}

  bool ValueExists(const char* key) const {
    const cJSON* const item = cJSON_GetObjectItemCaseSensitive(value_, key);
    return item && !cJSON_IsNull(item);
  }
  std::string GetString(const char* key) const { return JsonView(item(key)).AsString(); }
  std::string AsString() const {
    const char* const text = cJSON_GetStringValue(value_);
    return text ? text : "";
  }
  JsonView GetObject(const char* key) const { return JsonView(item(key)); }
  std::vector<JsonView> GetArray(const char* key) const {
    std::vector<JsonView> elements;
    const cJSON* const array = item(key);
    elements.reserve(static_cast<std::size_t>(cJSON_GetArraySize(array)));
    for (const cJSON* element = array ? array->child : nullptr; element; element = element->next)
      elements.emplace_back(element);
    return elements;
  }

 private:
  const cJSON* item(const char* key) const { return cJSON_GetObjectItemCaseSensitive(value_, key); }

  const cJSON* value_;
};

void strings(JsonView object, const char* key, std::vector<std::string>& to) {
  if (!object.ValueExists(key)) return;
  for (const JsonView element : object.GetArray(key)) to.push_back(element.AsString());
}

void strings(JsonView object, const char* key, std::optional<std::vector<std::string>>& to) {
  if (object.ValueExists(key)) strings(object, key, to.emplace());
}

void text(JsonView object, const char* key, std::string& to) {
  if (object.ValueExists(key)) to = object.GetString(key);
}

template <class E>
void choice(JsonView object, const char* key, OwnedOpen<E>& to) {
  if (object.ValueExists(key)) to = owned_choice<E>(object.GetString(key));
}

void read(JsonView job, OwnedSummary& out) {
  text(job, "jobArn", out.job_arn);
  text(job, "jobName", out.job_name);
  choice(job, "status", out.status);
  if (job.ValueExists("creationTime")) out.creation_millis = parse_time(job.GetString("creationTime")).millis();
  choice(job, "jobType", out.job_type);
  if (job.ValueExists("evaluationTaskTypes"))
    for (const JsonView task : job.GetArray("evaluationTaskTypes"))
      out.evaluation_task_types.push_back(owned_choice<bedrock::EvaluationTaskType>(task.AsString()));
  strings(job, "modelIdentifiers", out.model_identifiers);
  strings(job, "ragIdentifiers", out.rag_identifiers);
  strings(job, "evaluatorModelIdentifiers", out.evaluator_model_identifiers);
  strings(job, "customMetricsEvaluatorModelIdentifiers", out.custom_metrics_evaluator_model_identifiers);
  if (job.ValueExists("inferenceConfigSummary")) {
    const JsonView config = job.GetObject("inferenceConfigSummary");
    if (config.ValueExists("modelConfigSummary")) {
      const JsonView part = config.GetObject("modelConfigSummary");
      OwnedModels& models = out.models.emplace();
      strings(part, "bedrockModelIdentifiers", models.bedrock_model_identifiers);
      strings(part, "precomputedInferenceSourceIdentifiers", models.precomputed_inference_source_identifiers);
    }
    if (config.ValueExists("ragConfigSummary")) {
      const JsonView part = config.GetObject("ragConfigSummary");
      OwnedRag& rag = out.rag.emplace();
      strings(part, "bedrockKnowledgeBaseIdentifiers", rag.bedrock_knowledge_base_identifiers);
      strings(part, "precomputedRagSourceIdentifiers", rag.precomputed_rag_source_identifiers);
    }
  }
  choice(job, "applicationType", out.application_type);
}

class AwsPath : public Contender {
 public:
  void decode(const internal::PaddedBuffer& page) override {
    std::stringstream stream;
    // libcurl hands over at most 16 kB at a time.
    for (std::size_t at = 0; at < page.size(); at += kChunk)
      stream.write(page.data() + at, static_cast<std::streamsize>(std::min(kChunk, page.size() - at)));
    const std::string body((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    const std::unique_ptr<cJSON, DeleteTree> tree(cJSON_ParseWithOpts(body.c_str(), nullptr, 1));
    if (!tree) give_up("cJSON refuses the page");
    OwnedPage result;
    const JsonView top(tree.get());
    text(top, "nextToken", result.next_token);
    if (top.ValueExists("jobSummaries")) {
      for (const JsonView job : top.GetArray("jobSummaries")) {
        OwnedSummary summary;
        read(job, summary);
        result.summaries.push_back(summary);
      }
    }
    page_ = std::move(result);
  }
  const bedrock::ListEvaluationJobsView& content() override { return view_of(page_, builder_); }

 private:
  static constexpr std::size_t kChunk = 16384;

  OwnedPage page_;
  PageBuilder builder_;
};

}  // namespace

std::unique_ptr<Contender> make_aws_path() { return std::make_unique<AwsPath>(); }

}  // namespace outcrop::bench
