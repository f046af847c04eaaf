// Evaluation summaries from a small generator of random numbers.
#include "support/evaluation_pages.h"

#include <algorithm>
#include <array>
#include <random>
#include <span>
#include <string_view>

namespace outcrop::bench {
namespace {

constexpr std::array<std::string_view, 6> kModels{"anthropic.claude-3-5-sonnet-20241022-v2:0",
                                                  "anthropic.claude-3-haiku-20240307-v1:0",
                                                  "amazon.nova-pro-v1:0",
                                                  "meta.llama3-1-70b-instruct-v1:0",
                                                  "mistral.mistral-large-2402-v1:0",
                                                  "cohere.command-r-plus-v1:0"};
constexpr std::array<std::string_view, 6> kStatuses{"InProgress", "Completed", "Failed",
                                                    "Stopping",   "Stopped",   "Deleting"};
constexpr std::array<std::string_view, 5> kTasks{"Summarization", "Classification", "QuestionAndAnswer", "Generation",
                                                 "Custom"};
constexpr std::array<std::string_view, 8> kWords{"nightly",  "regression", "support", "summaries",
                                                 "baseline", "toxicity",   "quality", "release"};

class Writer {
 public:
  Writer(const PageOptions& options) : options_(options), random_(options.seed * 0x9e3779b97f4a7c15u + 1) {}

  std::string page() {
    const std::string token = R"("nextToken":")" + text_of(48) + '"';
    const bool token_first = options_.order == PageOptions::Order::model;
    std::string out = "{" + (token_first ? token + ',' : "") + R"("jobSummaries":[)";
    for (std::size_t i = 0; i < options_.summaries; ++i) {
      if (i) out += ',';
      append_summary(out);
    }
    out += token_first ? "]}" : "]," + token + '}';
    return options_.pretty_printed ? indented(out) : out;
  }

 private:
  std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }
  bool chance(double part) { return static_cast<double>(random_() >> 11) * 0x1p-53 < part; }
  std::string text_of(std::size_t size) {
    constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string text(size, ' ');
    for (char& c : text) c = kLetters[below(kLetters.size())];
    return text;
  }
  std::string digits(std::size_t size) {
    std::string text(size, ' ');
    for (char& c : text) c = static_cast<char>('0' + below(10));
    return text;
  }
  // A string with quotes, perhaps with an escape in it.
  std::string quoted(std::string_view text) {
    std::string out = "\"" + std::string(text) + "\"";
    if (options_.escaped_strings > 0 && chance(options_.escaped_strings))
      out.insert(1 + below(text.size() + 1), below(2) ? "\\/" : "\\u0041");
    return out;
  }
  template <std::size_t Size>
  std::string_view one_of(const std::array<std::string_view, Size>& all) {
    return all[below(Size)];
  }
  std::string model() {
    return quoted(below(3) ? "arn:aws:bedrock:us-east-1::foundation-model/" + std::string(one_of(kModels))
                           : std::string(one_of(kModels)));
  }
  static std::string list(std::span<const std::string> elements) {
    std::string out = "[";
    for (const std::string& element : elements) out += (out.size() > 1 ? "," : "") + element;
    return out + "]";
  }

  static std::string indented(std::string_view json) {
    std::string out;
    std::size_t depth = 0;
    bool in_string = false;
    const auto new_line = [&] { out.append("\n").append(2 * depth, ' '); };
    for (std::size_t i = 0; i < json.size(); ++i) {
      const char c = json[i];
      if (c == '"' && json[i - 1] != '\\') in_string = !in_string;
      const bool opens = !in_string && (c == '{' || c == '['), closes = !in_string && (c == '}' || c == ']');
      if (closes) --depth;
      if (closes && json[i - 1] != '{' && json[i - 1] != '[') new_line();
      out += c;
      if (opens) ++depth;
      if (!in_string && (c == ',' || (opens && json[i + 1] != '}' && json[i + 1] != ']'))) new_line();
      if (!in_string && c == ':') out += ' ';
    }
    return out;
  }

  void append_summary(std::string& out) {
    const bool rag = chance(0.3);
    const std::string number = text_of(12);
    char time[40];
    std::snprintf(time, sizeof time, "\"2024-%02zu-%02zuT%02zu:%02zu:%02zu.%03zuZ\"", 1 + below(12), 1 + below(28),
                  below(24), below(60), below(60), below(1000));

    std::vector<std::string> models, tasks, knowledge_bases, evaluators;
    for (std::size_t i = 0; i < (rag ? 0 : 1 + below(2)); ++i) models.push_back(model());
    for (std::size_t i = 0; i < 1 + below(2); ++i) tasks.push_back('"' + std::string(one_of(kTasks)) + '"');
    if (rag) knowledge_bases.push_back(quoted(text_of(10)));
    evaluators.push_back(model());
    const std::vector<std::string> custom_evaluators(below(4) ? 0 : 1, model());

    std::string config = rag ? R"({"ragConfigSummary":{"bedrockKnowledgeBaseIdentifiers":)" + list(knowledge_bases) +
                                   R"(,"precomputedRagSourceIdentifiers":[]}})"
                             : R"({"modelConfigSummary":{"bedrockModelIdentifiers":)" + list(models) +
                                   R"(,"precomputedInferenceSourceIdentifiers":[]}})";
    std::vector<std::string> members{
        R"("jobArn":)" + quoted("arn:aws:bedrock:us-east-1:" + digits(12) + ":evaluation-job/" + number),
        R"("jobName":)" +
            quoted(std::string(one_of(kWords)) + '-' + std::string(one_of(kWords)) + '-' + text_of(4 + below(8))),
        R"("status":")" + std::string(one_of(kStatuses)) + '"',
        R"("creationTime":)" + std::string(time),
        std::string(R"("jobType":)") + (below(8) ? "\"Automated\"" : "\"Human\""),
        R"("evaluationTaskTypes":)" + list(tasks),
        R"("modelIdentifiers":)" + list(models),
        R"("ragIdentifiers":)" + list(knowledge_bases),
        R"("evaluatorModelIdentifiers":)" + list(evaluators),
        R"("customMetricsEvaluatorModelIdentifiers":)" + list(custom_evaluators),
        R"("inferenceConfigSummary":)" + config,
        std::string(R"("applicationType":)") + (rag ? "\"RagEvaluation\"" : "\"ModelEvaluation\""),
    };
    if (chance(0.1)) members.erase(members.begin() + 6, members.begin() + 8);
    if (options_.order == PageOptions::Order::sorted) std::ranges::sort(members);
    if (options_.order == PageOptions::Order::shuffled) std::shuffle(members.begin(), members.end(), random_);
    out += '{';
    for (std::size_t i = 0; i < members.size(); ++i) out += (i ? "," : "") + members[i];
    out += '}';
  }

  const PageOptions& options_;
  std::mt19937_64 random_;
};

}  // namespace

std::string make_page(const PageOptions& options) { return Writer(options).page(); }

std::vector<std::string> make_pages(PageOptions options, std::size_t count) {
  std::vector<std::string> pages;
  for (std::size_t i = 0; i < count; ++i) {
    pages.push_back(make_page(options));
    ++options.seed;
  }
  return pages;
}

}  // namespace outcrop::bench
