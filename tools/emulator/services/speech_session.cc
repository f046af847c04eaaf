// A speech model that follows a script.
#include "services/speech_session.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <utility>
#include <vector>

#include "protocol/service_error.h"
#include "services/tokens.h"
#include "text/encoding.h"
#include "text/random.h"

namespace outcrop::emulator {
namespace {

/// Louder than this is speech: 16-bit samples.
constexpr int kLoud = 500;
constexpr std::size_t kSilenceMillis = 300;
constexpr std::size_t kLongestTurnMillis = 10'000;
/// Of answers: 40 ms at 24 kHz.
constexpr std::size_t kSamplesOfAPiece = 960;
constexpr std::int64_t kSpeechTokensASecond = 25;

using Samples = std::vector<std::int16_t>;

Event chunk(const Json& said) { return {"chunk", {{"bytes", base64_encode(json_text(said))}}}; }

Samples samples_of(const std::string& bytes) {
  Samples samples(bytes.size() / 2);
  for (std::size_t i = 0; i < samples.size(); ++i)
    samples[i] = static_cast<std::int16_t>(static_cast<unsigned char>(bytes[2 * i]) |
                                           static_cast<unsigned char>(bytes[2 * i + 1]) << 8);
  return samples;
}

std::string bytes_of(const Samples& samples, std::size_t from, std::size_t count) {
  std::string bytes;
  for (std::size_t i = from; i < std::min(samples.size(), from + count); ++i) {
    bytes += static_cast<char>(samples[i] & 0xFF);
    bytes += static_cast<char>(samples[i] >> 8);
  }
  return bytes;
}

Samples at_rate(const Samples& samples, std::size_t from, std::size_t to) {
  Samples out(samples.size() * to / from);
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = samples[std::min(samples.size() - 1, i * from / to)];
  return out;
}

class SpeechSession final : public EventScript {
 public:
  std::vector<Event> hear(const Event& event) override {
    said_.clear();
    const std::string text = base64_decode(event.value.value("bytes", "")).value_or("");
    const Json parsed = parse_json(text);
    if (!parsed.is_object() || !parsed.contains("event") || !parsed.at("event").is_object() ||
        parsed.at("event").size() != 1)
      throw validation_error("A chunk has to be {\"event\": {NAME: {...}}}.");
    const std::string& name = parsed.at("event").begin().key();
    try {
      act(name, parsed.at("event").begin().value());
    } catch (const Json::exception&) {
      throw validation_error("The event " + name + " lacks a member, or has one of a wrong type.");
    }
    return std::move(said_);
  }

  std::vector<Event> hear_end() override {
    said_.clear();
    if (stage_ != Stage::over) throw validation_error("The input ended without the event sessionEnd.");
    return {};
  }

 private:
  enum class Stage { before, session, prompt, prompt_over, over };

  struct Content {
    std::string name;
    std::string type;
    std::string role;
    std::string text;
    std::string tool_use_id;
  };

  void act(const std::string& name, const Json& value) {
    if (name == "sessionStart") {
      expect(name, Stage::before, Stage::session);
    } else if (name == "promptStart") {
      expect(name, Stage::session, Stage::prompt);
      start_prompt(value);
    } else if (name == "contentStart") {
      expect(name, Stage::prompt, Stage::prompt);
      start_content(value);
    } else if (name == "textInput" || name == "toolResult" || name == "audioInput") {
      expect(name, Stage::prompt, Stage::prompt);
      hear_content(name, content_of(value), value.at("content").get<std::string>());
    } else if (name == "contentEnd") {
      expect(name, Stage::prompt, Stage::prompt);
      end_content(content_of(value));
    } else if (name == "promptEnd") {
      expect(name, Stage::prompt, Stage::prompt_over);
      end_completion();
    } else if (name == "sessionEnd") {
      if (stage_ != Stage::session) expect(name, Stage::prompt_over, Stage::over);
      stage_ = Stage::over;
    } else {
      throw validation_error("There is no event " + name + ".");
    }
  }

  void expect(const std::string& name, Stage now, Stage then) {
    if (stage_ != now) throw validation_error("The event " + name + " is not expected here.");
    stage_ = then;
  }

  void start_prompt(const Json& value) {
    prompt_ = value.at("promptName").get<std::string>();
    if (value.contains("audioOutputConfiguration")) said_rate_ = rate_of(value.at("audioOutputConfiguration"));
    const Json tools = value.value("toolConfiguration", Json::object()).value("tools", Json::array());
    if (!tools.empty()) tool_ = tools.front().at("toolSpec").at("name").get<std::string>();
  }

  static std::size_t rate_of(const Json& configuration) {
    const int rate = configuration.at("sampleRateHertz").get<int>();
    if (rate != 8000 && rate != 16000 && rate != 24000)
      throw validation_error("sampleRateHertz has to be 8000, 16000 or 24000.");
    return static_cast<std::size_t>(rate);
  }

  void start_content(const Json& value) {
    if (content_) throw validation_error("The content " + content_->name + " has no contentEnd yet.");
    Content content{value.at("contentName").get<std::string>(), value.at("type").get<std::string>(),
                    value.at("role").get<std::string>(), "", ""};
    if (content.type == "AUDIO") heard_rate_ = rate_of(value.at("audioInputConfiguration"));
    if (content.type == "TOOL")
      content.tool_use_id = value.at("toolResultInputConfiguration").at("toolUseId").get<std::string>();
    if (content.type != "AUDIO" && content.type != "TEXT" && content.type != "TOOL")
      throw validation_error("type has to be AUDIO, TEXT or TOOL.");
    content_ = std::make_unique<Content>(std::move(content));
  }

  Content& content_of(const Json& value) {
    const std::string name = value.at("contentName").get<std::string>();
    if (value.at("promptName") != prompt_) throw validation_error("promptName has to be that of promptStart.");
    if (!content_ || content_->name != name) throw validation_error("The content " + name + " has no contentStart.");
    return *content_;
  }

  void hear_content(const std::string& name, Content& content, const std::string& value) {
    const bool fits = name == "audioInput"  ? content.type == "AUDIO"
                      : name == "textInput" ? content.type == "TEXT"
                                            : content.type == "TOOL";
    if (!fits)
      throw validation_error("The event " + name + " is not expected in content of type " + content.type + ".");
    if (name == "audioInput") return hear_audio(value);
    if (content.text.size() + value.size() > kMostText) throw validation_error("The content is too long.");
    content.text += value;
  }

  void hear_audio(const std::string& base64) {
    const std::optional<std::string> bytes = base64_decode(base64);
    if (!bytes || bytes->size() % 2 != 0) throw validation_error("content has to be Base64 of 16-bit samples.");
    const Samples samples = samples_of(*bytes);
    speech_tokens_in_ += static_cast<std::int64_t>(samples.size()) * kSpeechTokensASecond;
    for (const std::int16_t sample : samples) {
      const bool loud = std::abs(static_cast<int>(sample)) > kLoud;
      if (heard_.empty() && !loud) continue;  // silence before a turn
      quiet_ = loud ? 0 : quiet_ + 1;
      heard_.push_back(sample);
      if (quiet_ >= samples_in(kSilenceMillis) || heard_.size() >= samples_in(kLongestTurnMillis)) answer_speech();
    }
  }

  std::size_t samples_in(std::size_t millis) const { return heard_rate_ * millis / 1000; }

  void answer_speech() {
    heard_.resize(heard_.size() - quiet_);
    quiet_ = 0;
    char seconds[32];
    std::snprintf(seconds, sizeof seconds, "%.1f",
                  static_cast<double>(heard_.size()) / static_cast<double>(heard_rate_));
    voice_ = at_rate(heard_, heard_rate_, said_rate_);
    heard_.clear();
    begin_completion();
    write_text("USER", "FINAL", std::string("(") + seconds + " seconds of speech)");
    answer(std::string("I heard ") + seconds + " seconds of speech.");
  }

  void end_content(Content& content) {
    if (content.type == "AUDIO" && !heard_.empty()) answer_speech();
    const Content over = std::move(content);
    content_ = nullptr;
    text_tokens_in_ += static_cast<std::int64_t>(words_of(over.text).size());
    if (over.type == "TOOL") {
      if (over.tool_use_id != tool_use_)
        throw validation_error("No tool was used with the toolUseId " + over.tool_use_id + ".");
      tool_use_.clear();
      tell("The tool answered: " + over.text);
    } else if (over.type == "TEXT" && over.role == "USER") {
      voice_.clear();
      begin_completion();
      answer("You said: " + over.text);
    }
  }

  void answer(const std::string& text) {
    if (tool_.empty()) return tell(text);
    if (!tool_use_.empty()) return;  // its result is still to come
    tool_use_ = random_uuid();
    const std::string id =
        start_writing("TOOL", "TOOL", {{"toolUseOutputConfiguration", {{"mediaType", "application/json"}}}});
    say("toolUse", {{"contentId", id},
                    {"toolName", tool_},
                    {"toolUseId", tool_use_},
                    {"content", json_text({{"content", text}})}});
    end_writing(id, "TOOL", "TOOL_USE");
  }

  void tell(const std::string& text) {
    begin_completion();
    write_text("ASSISTANT", "SPECULATIVE", text);
    const std::string id = start_writing("ASSISTANT", "AUDIO",
                                         {{"audioOutputConfiguration",
                                           {{"mediaType", "audio/lpcm"},
                                            {"sampleRateHertz", said_rate_},
                                            {"sampleSizeBits", 16},
                                            {"channelCount", 1},
                                            {"encoding", "base64"}}}});
    if (voice_.empty()) voice_ = tone();
    for (std::size_t at = 0; at < voice_.size(); at += kSamplesOfAPiece)
      say("audioOutput", {{"contentId", id}, {"content", base64_encode(bytes_of(voice_, at, kSamplesOfAPiece))}});
    end_writing(id, "AUDIO", "END_TURN");
    write_text("ASSISTANT", "FINAL", text);
    speech_tokens_out_ += static_cast<std::int64_t>(voice_.size()) * kSpeechTokensASecond;
    voice_.clear();
    write_usage();
  }

  /// Half a second of a quiet A, where there is no voice to give back.
  Samples tone() const {
    Samples samples(said_rate_ / 2);
    for (std::size_t i = 0; i < samples.size(); ++i)
      samples[i] = static_cast<std::int16_t>(
          4000 * std::sin(2 * 3.14159265358979 * 440 * static_cast<double>(i) / static_cast<double>(said_rate_)));
    return samples;
  }

  void begin_completion() {
    if (!completion_.empty()) return;
    completion_ = random_uuid();
    say("completionStart", Json::object());
  }

  void end_completion() {
    if (content_) throw validation_error("The content " + content_->name + " has no contentEnd yet.");
    if (completion_.empty()) return;
    say("completionEnd", {{"stopReason", "END_TURN"}});
  }

  void write_text(const char* role, const char* stage, const std::string& text) {
    const std::string id = start_writing(role, "TEXT",
                                         {{"textOutputConfiguration", {{"mediaType", "text/plain"}}},
                                          {"additionalModelFields", json_text({{"generationStage", stage}})}});
    say("textOutput", {{"contentId", id}, {"role", role}, {"content", text}});
    end_writing(id, "TEXT", "PARTIAL_TURN");
    if (stage == std::string("FINAL") && role == std::string("ASSISTANT"))
      text_tokens_out_ += static_cast<std::int64_t>(words_of(text).size());
  }

  std::string start_writing(const char* role, const char* type, Json value) {
    std::string id = random_uuid();
    value.update({{"contentId", id}, {"role", role}, {"type", type}});
    say("contentStart", std::move(value));
    return id;
  }

  void end_writing(const std::string& id, const char* type, const char* reason) {
    say("contentEnd", {{"contentId", id}, {"type", type}, {"stopReason", reason}});
  }

  void write_usage() {
    const auto tokens = [](std::int64_t speech, std::int64_t text) {
      return Json{{"speechTokens", speech}, {"textTokens", text}};
    };
    const std::int64_t in = speech_tokens_in_ / static_cast<std::int64_t>(heard_rate_);
    const std::int64_t out = speech_tokens_out_ / static_cast<std::int64_t>(said_rate_);
    const Json total = {{"input", tokens(in, text_tokens_in_)}, {"output", tokens(out, text_tokens_out_)}};
    say("usageEvent", {{"details", {{"total", total}}},
                       {"totalInputTokens", in + text_tokens_in_},
                       {"totalOutputTokens", out + text_tokens_out_},
                       {"totalTokens", in + text_tokens_in_ + out + text_tokens_out_}});
  }

  void say(const char* name, Json value) {
    value.update({{"sessionId", session_}, {"promptName", prompt_}, {"completionId", completion_}});
    said_.push_back(chunk({{"event", {{name, std::move(value)}}}}));
  }

  static constexpr std::size_t kMostText = 200'000;

  Stage stage_{Stage::before};
  const std::string session_{random_uuid()};
  std::string prompt_;
  std::string completion_;
  std::string tool_;      ///< the first of promptStart
  std::string tool_use_;  ///< whose result is to come
  std::unique_ptr<Content> content_;
  std::size_t heard_rate_{16'000};
  std::size_t said_rate_{24'000};
  Samples heard_;
  std::size_t quiet_{};  ///< samples at the end of heard_
  Samples voice_;
  // Speech in samples times kSpeechTokensASecond.
  std::int64_t speech_tokens_in_{};
  std::int64_t speech_tokens_out_{};
  std::int64_t text_tokens_in_{};
  std::int64_t text_tokens_out_{};
  std::vector<Event> said_;
};

class EchoSession final : public EventScript {
 public:
  std::vector<Event> hear(const Event& event) override { return {event}; }
  std::vector<Event> hear_end() override { return {}; }
};

}  // namespace

std::unique_ptr<EventScript> speech_session() { return std::make_unique<SpeechSession>(); }
std::unique_ptr<EventScript> echo_session() { return std::make_unique<EchoSession>(); }

}  // namespace outcrop::emulator
