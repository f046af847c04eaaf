// The AWS SDK for Go v2 in a process of its own: reads "ADDRESS CASE ITERATIONS", answers with the CPU seconds that it
// took. With an address as its argument: one Converse of the whole process.
package main

import (
	"bufio"
	"context"
	"fmt"
	nethttp "net/http"
	"os"
	"strings"
	"sync"
	"syscall"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/aws/transport/http"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime"
	"github.com/aws/aws-sdk-go-v2/service/bedrockruntime/types"
)

const model = "anthropic.claude-3-haiku-20240307-v1:0"

var background = context.Background()

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// Region and keys come from the environment, as programs have them.
func newClient(address string) *bedrockruntime.Client {
	connections := http.NewBuildableClient().WithTransportOptions(func(t *nethttp.Transport) { t.MaxIdleConnsPerHost = 500 })
	settings, err := config.LoadDefaultConfig(background, config.WithRetryMaxAttempts(1), config.WithHTTPClient(connections))
	must(err)
	return bedrockruntime.NewFromConfig(settings, func(o *bedrockruntime.Options) { o.BaseEndpoint = aws.String(address) })
}

func ask(content ...types.ContentBlock) []types.Message {
	return []types.Message{{Role: types.ConversationRoleUser, Content: content}}
}

func text(words string) types.ContentBlock { return &types.ContentBlockMemberText{Value: words} }

func converse(client *bedrockruntime.Client, messages []types.Message) {
	answer, err := client.Converse(background, &bedrockruntime.ConverseInput{ModelId: aws.String(model), Messages: messages})
	must(err)
	if *answer.Usage.InputTokens == 0 {
		os.Exit(1)
	}
}

func sendImage(client *bedrockruntime.Client, image []byte) {
	converse(client, ask(text("What is this?"), &types.ContentBlockMemberImage{Value: types.ImageBlock{
		Format: types.ImageFormatPng, Source: &types.ImageSourceMemberBytes{Value: image}}}))
}

func stream(client *bedrockruntime.Client) {
	answer, err := client.ConverseStream(background, &bedrockruntime.ConverseStreamInput{ModelId: aws.String(model), Messages: ask(text("Tell me."))})
	must(err)
	events := answer.GetStream()
	bytes := 0
	for event := range events.Events() {
		if delta, ok := event.(*types.ConverseStreamOutputMemberContentBlockDelta); ok {
			bytes += len(delta.Value.Delta.(*types.ContentBlockDeltaMemberText).Value)
		}
	}
	must(events.Err())
	must(events.Close())
	if bytes == 0 {
		os.Exit(1)
	}
}

// 2,000 calls, of which 500 wait for their answers at the same time.
func concurrent(client *bedrockruntime.Client) {
	var all sync.WaitGroup
	for range 500 {
		all.Add(1)
		go func() {
			defer all.Done()
			for range 2000 / 500 {
				converse(client, ask(text("Hello")))
			}
		}()
	}
	all.Wait()
}

func cpu() float64 {
	var used syscall.Rusage
	must(syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	return seconds(used.Utime) + seconds(used.Stime)
}

func main() {
	if len(os.Args) > 1 {
		converse(newClient(os.Args[1]), ask(text("Hello")))
		return
	}
	image := []byte(strings.Repeat("\x89PNG and so on: ", 3750000/16))
	clients := map[string]*bedrockruntime.Client{}
	for lines := bufio.NewScanner(os.Stdin); lines.Scan(); {
		var address, what string
		var iterations int
		_, err := fmt.Sscan(lines.Text(), &address, &what, &iterations)
		must(err)
		if clients[address] == nil {
			clients[address] = newClient(address)
		}
		begin := cpu()
		for range iterations {
			switch what {
			case "image":
				sendImage(clients[address], image)
			case "stream":
				stream(clients[address])
			case "concurrent":
				concurrent(clients[address])
			}
		}
		fmt.Println(cpu() - begin)
	}
}
