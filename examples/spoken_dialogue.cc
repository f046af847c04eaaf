// Talks to a speech model: says what is in a WAV file, and writes what it hears to another one.
//
//   outcrop_example_spoken_dialogue QUESTION.wav ANSWER.wav
//
// Both are 16 bits, one channel; the question has 16000 samples a second, the answer 24000. It speaks at the pace of
// speech.
#include <outcrop/bedrock_runtime/client.h>
#include <outcrop/bedrock_runtime/operations/invoke_model_with_bidirectional_stream.h>
#include <outcrop/document.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>
#include <thread>
#include <utility>

namespace runtime = outcrop::bedrock_runtime;
using outcrop::Document;

namespace {

constexpr std::size_t kWavHeader = 44;
constexpr std::size_t kBytesAtOnce = 16000 * 2 * 32 / 1000;  // 32 ms
constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string to_base64(std::string_view bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    std::uint32_t three = 0;
    for (std::size_t k = 0; k < 3; ++k)
      three = three << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0u);
    for (std::size_t k = 0; k < 4; ++k) text += i + k <= bytes.size() ? kDigits[three >> (18 - 6 * k) & 63] : '=';
  }
  return text;
}

std::string from_base64(std::string_view text) {
  std::string bytes;
  std::uint32_t bits = 0;
  int count = 0;
  for (const char c : text.substr(0, text.find('='))) {
    bits = bits << 6 | static_cast<std::uint32_t>(kDigits.find(c) & 63);
    if ((count += 6) >= 8) bytes += static_cast<char>(bits >> (count -= 8) & 255);
  }
  return bytes;
}

std::string little_endian(std::uint32_t value, int bytes) {
  std::string out;
  for (; bytes > 0; --bytes, value >>= 8) out += static_cast<char>(value & 255);
  return out;
}

std::string wav(const std::string& samples) {
  const auto size = static_cast<std::uint32_t>(samples.size());
  constexpr std::uint32_t kRate = 24000;
  return "RIFF" + little_endian(size + 36, 4) + "WAVEfmt " + little_endian(16, 4) + little_endian(1, 2) +
         little_endian(1, 2) + little_endian(kRate, 4) + little_endian(kRate * 2, 4) + little_endian(2, 2) +
         little_endian(16, 2) + "data" + little_endian(size, 4) + samples;
}

/// {"event": {name: value}}, in the model's own format.
runtime::InvokeModelWithBidirectionalStreamInput event(const char* name, Document value) {
  const Document text = Document::object({{"event", Document::object({{name, std::move(value)}})}});
  return {.chunk = {{.bytes = outcrop::Blob(to_json(text))}}};
}

Document sound(int rate) {
  return Document::object({{"mediaType", "audio/lpcm"},
                           {"sampleRateHertz", rate},
                           {"sampleSizeBits", 16},
                           {"channelCount", 1},
                           {"audioType", "SPEECH"},
                           {"encoding", "base64"},
                           {"voiceId", "matthew"}});
}

template <class Stream>
void say(Stream& stream, std::string_view samples) {
  const Document ids = Document::object({{"promptName", "p"}, {"contentName", "question"}});
  // Once one isn't taken the conversation is over, and the receiving side tells why.
  const auto send = [&stream](const char* name, Document value) { return !stream.send(event(name, std::move(value))); };
  bool heard =
      send("sessionStart", Document::object({})) &&
      send("promptStart", Document::object({{"promptName", "p"}, {"audioOutputConfiguration", sound(24000)}})) &&
      send("contentStart", Document::object({{"promptName", "p"},
                                             {"contentName", "question"},
                                             {"type", "AUDIO"},
                                             {"interactive", true},
                                             {"role", "USER"},
                                             {"audioInputConfiguration", sound(16000)}}));
  auto next = std::chrono::steady_clock::now();
  for (; heard && !samples.empty(); samples.remove_prefix(std::min(samples.size(), kBytesAtOnce))) {
    std::this_thread::sleep_until(next);
    next += std::chrono::milliseconds(32);
    heard = send("audioInput", Document::object({{"promptName", "p"},
                                                 {"contentName", "question"},
                                                 {"content", to_base64(samples.substr(0, kBytesAtOnce))}}));
  }
  if (heard && send("contentEnd", ids) && send("promptEnd", Document::object({{"promptName", "p"}})))
    send("sessionEnd", Document::object({}));
  stream.finish();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: outcrop_example_spoken_dialogue QUESTION.wav ANSWER.wav\n";
    return 2;
  }
  std::ifstream in(argv[1], std::ios::binary);
  const std::string question{std::istreambuf_iterator<char>(in), {}};
  if (question.size() <= kWavHeader) {
    std::cerr << argv[1] << " is no WAV file\n";
    return 2;
  }
  const runtime::Client client;
  auto stream = client.invoke_model_with_bidirectional_stream({.model_id = "amazon.nova-sonic-v1:0"});
  // One thread speaks while the other listens.
  std::thread speaker([&] { say(stream, std::string_view(question).substr(kWavHeader)); });
  std::string answer;
  int code = 0;
  for (const auto& event : stream) {
    if (!event) {  // the last element: the call failed, or the conversation broke off
      std::cerr << to_string(event.error()) << '\n';
      code = 1;
    } else if (event->chunk && event->chunk->bytes) {
      const Document said = Document::parse(event->chunk->bytes->text()).value_or(Document());
      answer += from_base64(said["event"]["audioOutput"]["content"].as_string().value_or(""));
      const Document& text = said["event"]["textOutput"];
      if (!text.is_null())
        std::cout << text["role"].as_string().value_or("") << ": " << text["content"].as_string().value_or("") << '\n';
    }
  }
  speaker.join();
  std::ofstream out(argv[2], std::ios::binary);
  out << wav(answer);
  if (!out.flush()) {
    std::cerr << "cannot write " << argv[2] << '\n';
    return 1;
  }
  return code;
}
